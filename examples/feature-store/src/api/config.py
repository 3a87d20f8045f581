"""Settings of the inference API, from the environment."""
import os

DATABASE_URL = os.environ["DATABASE_URL"]

# Connections of one process; gunicorn.conf.py says how many processes there are.
POOL_SIZE = int(os.getenv("POOL_SIZE", "10"))
