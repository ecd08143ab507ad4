"""A headless Chromium, spoken to through a pipe: what a person sees of a page, and what it says.

The protocol is that of the browser's developer tools: messages of JSON, each ended by a zero byte,
on the descriptors 3 and 4.
"""

from __future__ import annotations

import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

SECONDS: Final = 60.0
"""How long an answer may take: the first start of a browser is slow."""
NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_browser() -> str | None:
    """The path of a browser, if this machine has one."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


_PLACE_AND_RUN: Final = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.dup2(int(sys.argv[2]), 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


class Browser:
    """One running browser with one tab."""

    def __init__(self, program: str) -> None:
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        low = (*os.pipe(), *os.pipe())
        # Out of the way of 3 and 4, which are the browser's.
        high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in low]
        for end in low:
            os.close(end)
        theirs, self._writing, self._reading, answers = high
        quiet = ("gpu", "quic", "background-networking", "component-update", "sync", "extensions")
        self._process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                _PLACE_AND_RUN,
                str(theirs),
                str(answers),
                program,
                "--headless",
                "--no-sandbox",
                "--no-first-run",
                "--remote-debugging-pipe",
                f"--user-data-dir={self._profile.name}",
                *(f"--disable-{name}" for name in quiet),
                "about:blank",
            ],
            pass_fds=(theirs, answers),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        os.close(answers)
        self._number = 0
        self._waiting = b""
        self._session: str | None = None
        self.said: list[str] = []
        """What the console said: errors, warnings and refusals, of the page and of the browser."""
        self.asked: list[str] = []
        """Addresses that were asked for over the network."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")

    def open(self, path: Path, *, width: int = 1000, dark: bool = False, media: str = "") -> None:
        """Show a file in a window of that width, light or dark, on a screen or as printed."""
        self.said.clear()
        self.asked.clear()
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=1200,
            deviceScaleFactor=1,
            mobile=False,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", media=media, features=[scheme])
        self.call("Page.navigate", url=path.as_uri())
        deadline = time.monotonic() + SECONDS
        while self.value("document.readyState + location.href") != f"complete{path.as_uri()}":
            assert time.monotonic() < deadline, "the page does not load"
            time.sleep(0.02)

    def value(self, expression: str) -> Any:
        """What an expression of JavaScript comes to, in the page."""
        done = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    def text(self) -> str:
        """What a person reads, hidden parts left out."""
        return str(self.value("document.body.innerText"))

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for its answer."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session is not None:
            message["sessionId"] = self._session
        os.write(self._writing, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return dict(answer["result"])
            self._note(answer)

    def close(self) -> None:
        """End the browser and remove its profile."""
        with suppress(OSError):
            os.close(self._writing)
        self._process.kill()
        self._process.wait()
        os.close(self._reading)
        self._profile.cleanup()

    def _note(self, event: dict[str, Any]) -> None:
        parameters = event.get("params", {})
        match event.get("method"):
            case "Runtime.exceptionThrown":
                self.said.append(str(parameters["exceptionDetails"]))
            case "Runtime.consoleAPICalled":
                self.said.append(str(parameters["args"]))
            case "Log.entryAdded":
                self.said.append(str(parameters["entry"]["text"]))
            case "Network.requestWillBeSent":
                self.asked.append(str(parameters["request"]["url"]))

    def _next(self) -> dict[str, Any]:
        deadline = time.monotonic() + SECONDS
        while b"\0" not in self._waiting:
            left = deadline - time.monotonic()
            assert select.select([self._reading], [], [], max(0.0, left))[0], "no answer"
            more = os.read(self._reading, 65536)
            assert more, "the browser has ended"
            self._waiting += more
        raw, _, self._waiting = self._waiting.partition(b"\0")
        return dict(json.loads(raw))
