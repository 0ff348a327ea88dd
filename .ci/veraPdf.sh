#!/usr/bin/env bash
# Puts veraPDF, the checker of PDF/A and PDF/UA, into a cache folder outside the repository. It is no dependency of the
# project: it is a Java program, from Maven Central, and Java may not be there. Prints the class path of its command, and
# nothing else, on standard output. Safe to run again: it keeps what it has.
set -euo pipefail

version=1.28.2
cache="${RAPPORTEUR_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/rapporteur}/verapdf-$version"
say() { echo "veraPdf.sh: $*" >&2; }

command -v java >/dev/null || { say "Java is not here"; exit 1; }
