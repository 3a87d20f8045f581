#!/bin/sh
# A new cluster in memory at every start; $PASSWORD is the superuser's, $SETTINGS go into postgresql.conf.
# The time limit is for containers whose test run was killed.
set -eu
data=/cluster/data
echo "$PASSWORD" >/tmp/password
initdb --pgdata "$data" --username postgres --pwfile /tmp/password --auth-host scram-sha-256 \
  --auth-local trust --locale C --encoding UTF8 --no-sync --no-instructions
rm /tmp/password
echo "host all all all scram-sha-256" >>"$data/pg_hba.conf"
echo "$SETTINGS" >>"$data/postgresql.conf"
exec timeout 2h postgres -D "$data"
