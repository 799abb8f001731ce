#!/usr/bin/env bash
# Installs Chromium from the system's packages where there is none: the browser tests look at the site with it, and
# scripts/screenshot.ts takes the picture.
set -euo pipefail

if command -v chromium >/dev/null; then
  exit 0
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  as_root=(sudo)
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y --no-install-recommends chromium
