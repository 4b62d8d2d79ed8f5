"""Make the virtual environment and install a locked list into it, or bring the browser, if it is not there already.

Runs on the system's Python with nothing installed: standard library only.

    python3 scripts/setup.py build|dev|browser
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
# without windows: the whole Chromium spends a fifth of the journeys' time on its own
CHROMIUM = "/usr/bin/chromium-headless-shell"


def main() -> int:
    wanted = sys.argv[1] if len(sys.argv) > 1 else "build"
    if wanted not in {"build", "dev", "browser"}:
        print("usage: setup.py build|dev|browser", file=sys.stderr)
        return 2
    if wanted == "browser":
        browser()
        return 0
    if sys.version_info[:2] != (3, 11):
        print(
            f"Python 3.11 is needed, this is {sys.version.split()[0]}. Call make PYTHON=python3.11.", file=sys.stderr
        )
        return 1
    make_venv()
    install(wanted)
    node_modules()
    return 0


def browser() -> None:
    """Install the browser that the journeys, the pictures and the traces drive, and what it needs to run."""
    missing = [] if Path(CHROMIUM).exists() else ["chromium-headless-shell", "fonts-dejavu-core"]
    try:
        ctypes.CDLL("libatomic.so.1")
    except OSError:
        # what drives the browser is linked to it
        missing.append("libatomic1")
    if missing:
        apt_install(*missing)


def make_venv() -> None:
    """Make `.venv`, or make it anew when an earlier attempt was cut off or its Python has gone."""
    if works(VENV / "bin" / "python"):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False, capture_output=True).returncode:
        # Debian splits venv off into a package of its own
        shutil.rmtree(VENV, ignore_errors=True)
        apt_install("python3-venv")
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)


def works(python: Path) -> bool:
    """Whether that Python runs and has pip; a venv whose making was cut off has not."""
    try:
        return subprocess.run([python, "-c", "import pip"], check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def apt_install(*packages: str) -> None:
    """Install Debian packages as root; anybody else gets the sentence to say to an administrator."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise SystemExit(f"Install {', '.join(packages)} first (as root: apt-get install {' '.join(packages)}).")
    print(f"Installing {', '.join(packages)}…", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            ["apt-get", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            # an update that could not reach one of several sources may still be enough: the install decides
            print(done.stdout.rstrip(), file=sys.stderr, flush=True)
    if done.returncode:
        raise SystemExit(f"apt-get could not install {', '.join(packages)}.")


def install(wanted: str) -> None:
    """Install `requirements/<wanted>.txt` unless that very list, or a longer one, is installed already."""
    for name in {"build": ("dev", "build"), "dev": ("dev",)}[wanted]:
        if stamp(name).exists() and stamp(name).read_text() == digest(name):
            return
    print(f"Installing Python packages ({wanted})…", flush=True)
    source = ROOT / "requirements" / f"{wanted}.txt"
    pip = [str(VENV / "bin" / "python"), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(source)], check=True)
    for name in ("build", "dev"):
        stamp(name).unlink(missing_ok=True)
    stamp(wanted).write_text(digest(wanted))


def stamp(name: str) -> Path:
    return VENV / f"installed-{name}"


def digest(name: str) -> str:
    return hashlib.sha256((ROOT / "requirements" / f"{name}.txt").read_bytes()).hexdigest()


def node_modules() -> None:
    """Install the frontend's packages with the Node that came with the environment."""
    frontend = ROOT / "frontend"
    mark = frontend / "node_modules" / ".installed"
    files = [frontend / name for name in ("package.json", "package-lock.json")]
    wanted = hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()
    if mark.exists() and mark.read_text() == wanted:
        return
    print("Installing frontend packages…", flush=True)
    path = f"{VENV / 'bin'}{os.pathsep}{os.environ['PATH']}"
    # not `npm ci`: it insists on packages for foreign platforms, which not every mirror of the registry holds;
    # `install` takes the locked versions and checks the same integrity hashes
    npm = [str(VENV / "bin" / "npm"), "install", "--no-save", "--no-audit", "--no-fund", "--no-update-notifier"]
    subprocess.run(npm, cwd=frontend, check=True, env={**os.environ, "PATH": path})
    mark.write_text(wanted)


if __name__ == "__main__":
    raise SystemExit(main())
