"""gunicorn for one machine without a web server in front: `make demo`."""

worker_class = "gthread"
workers = 2
threads = 4
preload_app = True
control_socket_disable = True  # it would be shared by all instances of one user
accesslog = None
loglevel = "warning"
timeout = 60
