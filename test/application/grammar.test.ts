import { expect, test } from 'vitest';
import { readModule } from '../../src/application/module.ts';
import { readGrammar } from '../support/python.ts';

/** What people write around their pools, a piece for each way that the grammar has to say it. */
const PIECES: readonly string[] = [
  'async with (\n    pool.acquire() as a,\n    pool.acquire() as b,\n):\n    pass',
  '@asynccontextmanager\nasync def lifespan(app: FastAPI) -> AsyncIterator[None]:\n    yield',
  'async def rows(conn):\n    async for row in conn.cursor("SELECT 1"):\n        yield row',
  'match command.split():\n    case ["go", direction] if direction in ways:\n        pass\n    case {"x": x, **rest}:\n        pass\n    case Point(x=0) | None:\n        pass\n    case _:\n        pass',
  'try:\n    pass\nexcept* (ValueError, TypeError) as group:\n    raise RuntimeError("x") from group\nelse:\n    pass\nfinally:\n    pass',
  'if (n := len(rows)) > 10:\n    print(f"{n=!r:>{width}} {\'a\' if n else "b"}")',
  'def first[T](items: list[T], /, default: T | None = None, *args: T, key=lambda x: (x, 1), **kwargs: Any) -> T: ...',
  'type Pair[T] = tuple[T, T]',
  'class Repo[T](Base, metaclass=Meta):\n    """Rows of T."""\n\n    name: ClassVar[str] = "x"\n\n    @property\n    def pool(self) -> "asyncpg.Pool":\n        return self._pool\n\n    @pool.setter\n    def pool(self, value): self._pool = value',
  'SQL = """\n    SELECT *\n      FROM users -- all\n""" r"\\d+" b"x"[0:1].decode()',
  'result = [y async for x in f() if x for y in await g(x)]\nnames = {k: v for k, v in a.items()}\nodd = {*a, *b}\nfirst, *rest = rows',
  'users = await asyncio.gather(*(one(i) for i in ids), return_exceptions=True)',
  'total: Final[int] = 1_000_000 // 3 ** -2 @ matrix | ~0x1F & 0b1 << 2',
  'assert isinstance(x, int), "no"\ndel a[0], b.c\nglobal_name = not x is None and y not in z',
  'for i, (a, b) in enumerate(zip(xs, ys)):\n    if i % 2: continue\n    else: break\nelse:\n    pass',
  'while True:\n    try:\n        await queue.get()\n    except asyncio.CancelledError: raise',
  'def outer():\n    count = 0\n    def inner():\n        nonlocal count\n        count += 1\n        return (yield)\n    return inner',
  'x = a[1:2, ::3, ...]\ny = (await f())[0].b(**{"c": 1})(*d)\nz = a if b else c if d else e',
  'print("é 漢字 🐍", end="", file=sys.stderr)  # a comment: ä',
  'from __future__ import annotations\nfrom . import (a, b as c,)\nfrom .deep.er import *\nimport os.path as path, sys',
  'if TYPE_CHECKING:\n    from x import Y\nelse:\n    Y = object',
  '@router.get("/{id}", response_model=list[User], dependencies=[Depends(auth)])\nasync def read(id: int, s: Annotated[AsyncSession, Depends(get)], q: str | None = Query(None, max_length=50)): return await s.get(User, id)',
  'async with asyncio.TaskGroup() as tg:\n    t = tg.create_task(f())',
  'engine = create_async_engine(\n    URL.create("postgresql+asyncpg", **cfg),\n    pool_size=5, max_overflow=10,\n    connect_args={"server_settings": {"jit": "off"}},\n)',
  'with open(p, "rb") as f, contextlib.suppress(OSError): data = f.read()',
  'lookup = {"a": lambda: 1, **others, "b": [*more]}\nf = lambda *a, k=1, **kw: (a, k, kw)',
  'raise HTTPException(status_code=404, detail=f"no {user_id!s} at {now:%Y-%m-%d}") from None',
  'x = 1 if a else (\n    2\n)\\\n    + 3\nprint(x); y = 2',
  'async def f():\n    return [await g(x) for x in xs if await h(x)]',
  'class E(str, Enum): A = "a"; B = "b"',
];

/** Files of some of them in turn: no two are alike. */
const files = Array.from({ length: 300 }, (_, i) =>
  Array.from(
    { length: 3 + (i % 9) },
    (_unused, j) => PIECES[(i + j * (1 + Math.floor(i / PIECES.length))) % PIECES.length],
  ).join(i % 2 === 0 ? '\n\n\n' : '\n'),
);

test('300 files of all that people write are read without an error', async () => {
  await readGrammar();
  const broken = files.flatMap((text, i) => {
    const module = readModule(`m${i}.py`, `${text}\n`);
    return 'why' in module ? [`${module.place}: ${module.why}`] : [];
  });
  expect(new Set(files).size).toBe(300);
  expect(broken).toEqual([]);
});
