"""Says with what everything was made: compiler, Python, peers, and the day."""

from __future__ import annotations

import platform
import subprocess
import tomllib
from datetime import date
from importlib.metadata import version
from pathlib import Path


def main() -> None:
    """Prints one line."""
    lock = tomllib.loads((Path(__file__).parent / "Cargo.lock").read_text(encoding="utf-8"))
    engines = {package["name"]: package["version"] for package in lock["package"]}
    rust = subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    crates = ", ".join(f"{name} {engines[name]}" for name in ["zen-expression", "cel", "regorus"])
    packages = ", ".join(f"{name} {version(name)}" for name in ["polars", "duckdb", "pandas", "pyarrow"])
    print(f"{date.today()}, rustc {rust}; {crates}; Python {platform.python_version()}, {packages}.")


if __name__ == "__main__":
    main()
