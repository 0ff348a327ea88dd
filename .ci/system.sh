#!/usr/bin/env bash
# Installs what the tests use of a Debian system, where that is possible: a browser, LibreOffice and its fonts, PDF tools,
# pandoc, and the libraries and the screen that an Electron needs. What cannot be had is named; the tests that need it then
# say so and are skipped.
set -uo pipefail

wanted=(
  chromium:chromium
  soffice:libreoffice-writer
  pdftotext:poppler-utils
  pandoc:pandoc
  Xvfb:xvfb
)
libraries=(libgtk-3-0 libnss3 libasound2 libgbm1)
packages=()
for pair in "${wanted[@]}"; do
  command -v "${pair%%:*}" >/dev/null || packages+=("${pair#*:}")
done
for library in "${libraries[@]}"; do
  dpkg -s "$library" >/dev/null 2>&1 || packages+=("$library")
done

if ((${#packages[@]})); then
  if command -v apt-get >/dev/null && [[ $EUID -eq 0 ]]; then
    echo "Installing: ${packages[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update >/dev/null 2>&1
    for package in "${packages[@]}"; do
      apt-get -qq install -y --no-install-recommends "$package" >/dev/null 2>&1 || echo "Not to be had here: $package"
    done
  else
    echo "Not installed here, and this is not a Debian with root: ${packages[*]}"
  fi
fi
