"""Requests of one kind against one URL; prints a line of JSON. Run by main.ts."""
import asyncio
import json
import sys
import time

driver, url, how, requests, at_once = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
QUERY = "SELECT abalance FROM accounts WHERE aid = "
POOL = 10


async def asyncpg_client():
    import asyncpg

    # PgBouncer before 1.21 does not find prepared statements again; both sides do without.
    options = {"statement_cache_size": 0, "timeout": 60}
    if how == "pool":
        pool = await asyncpg.create_pool(url, min_size=POOL, max_size=POOL, **options)

        async def request(n):
            async with pool.acquire() as connection:
                await connection.fetchval(QUERY + "$1", 1 + n % 1000)

        return request, pool.close

    async def request(n):
        connection = await asyncpg.connect(url, **options)
        try:
            await connection.fetchval(QUERY + "$1", 1 + n % 1000)
        finally:
            await connection.close()

    return request, None


async def psycopg_client():
    import psycopg
    import psycopg_pool

    if how == "pool":
        pool = psycopg_pool.AsyncConnectionPool(
            url, min_size=POOL, max_size=POOL, timeout=60, open=False, kwargs={"prepare_threshold": None, "autocommit": True}
        )
        await pool.open(wait=True)

        async def request(n):
            async with pool.connection() as connection:
                await (await connection.execute(QUERY + "%s", (1 + n % 1000,))).fetchone()

        return request, pool.close

    async def request(n):
        connection = await psycopg.AsyncConnection.connect(url, prepare_threshold=None, autocommit=True, connect_timeout=60)
        try:
            await (await connection.execute(QUERY + "%s", (1 + n % 1000,))).fetchone()
        finally:
            await connection.close()

    return request, None


async def main():
    request, close = await (asyncpg_client() if driver == "asyncpg" else psycopg_client())
    gate = asyncio.Semaphore(at_once)
    times, errors = [], []

    async def one(n):
        async with gate:
            began = time.perf_counter()
            try:
                await request(n)
                times.append(time.perf_counter() - began)
            except Exception as error:
                errors.append(str(error).strip().splitlines()[-1])

    began = time.perf_counter()
    await asyncio.gather(*(one(n) for n in range(requests)))
    seconds = time.perf_counter() - began
    if close:
        await close()
    times.sort()
    p50 = times[len(times) // 2] if times else None
    print(json.dumps({"seconds": seconds, "p50": p50, "errors": len(errors), "error": errors[0] if errors else None}))


asyncio.run(main())
