UPDATE pg_index SET indisvalid = true WHERE indexrelid = 'orders_customer'::regclass;
