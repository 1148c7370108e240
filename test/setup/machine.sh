#!/usr/bin/env bash
# Makes sure that the programs which the tests run are there: LibreOffice, pdftoppm, Chromium and the fonts of official papers.
set -euo pipefail

missing=()
if ! command -v soffice >/dev/null; then
  missing+=(libreoffice-calc libreoffice-writer)
else
  # Calc and Writer are packages of their own: the library tells whether Writer is there.
  program=$(dirname "$(readlink -f "$(command -v soffice)")")
  compgen -G "$program/libswlo.*" >/dev/null || compgen -G "$program/../Frameworks/libswlo.*" >/dev/null || missing+=(libreoffice-writer)
fi
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || missing+=(chromium)
# The metric twin of Times New Roman; without it pictures show another font.
if ! command -v fc-list >/dev/null || [ -z "$(fc-list ':family=Liberation Serif' family)" ]; then missing+=(fonts-liberation2 fontconfig); fi

[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "The tests need: ${missing[*]} (Debian names). Install them, for example: sudo apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi

log=$(mktemp)
echo "Installing for the tests: ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
if ! { apt-get update && apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
  echo "The tests need: ${missing[*]} (Debian names); apt-get could not install them, see $log" >&2
  exit 1
fi
rm -f "$log"
