"""What the worker does for mail, until killed; with `finish`, until nothing waits."""

import sys
import time

import django

django.setup()

from passerelle.core.outbox import send_waiting, waiting  # noqa: E402 - after the setup

if __name__ == "__main__":
    while True:
        send_waiting()
        if "finish" in sys.argv and not waiting().exists():
            break
        time.sleep(0.05)
