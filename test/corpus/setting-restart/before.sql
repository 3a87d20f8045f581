-- needs: server
SELECT 1;
