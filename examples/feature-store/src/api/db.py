"""The pool that every route of the inference API takes its connections from."""
import asyncpg

from .config import DATABASE_URL, POOL_SIZE


async def open_pool() -> asyncpg.Pool:
    return await asyncpg.create_pool(DATABASE_URL, min_size=2, max_size=POOL_SIZE)
