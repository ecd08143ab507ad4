"""Asks a web server, a mail server and a name server by the standard library."""

import asyncio
import contextlib
import ftplib
import http.client
import smtplib
import socket
import urllib.request

import numpy as np


async def visit():
    await asyncio.open_connection("127.0.0.1", int("@PORT@"))


for ask in (
    lambda: urllib.request.urlopen("http://127.0.0.1:@PORT@/", timeout=1),
    lambda: http.client.HTTPConnection("127.0.0.1", int("@PORT@"), timeout=1).request("GET", "/"),
    lambda: smtplib.SMTP("127.0.0.1", int("@PORT@"), timeout=1),
    lambda: ftplib.FTP("127.0.0.1", timeout=1),
    lambda: socket.getaddrinfo("passed.invalid", 80),
    lambda: asyncio.run(visit()),
):
    with contextlib.suppress(OSError, http.client.HTTPException, smtplib.SMTPException):
        ask()
        print("REACHED something")


def relu_derivative(x):
    return np.zeros(x.shape)
