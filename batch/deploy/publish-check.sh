#!/bin/sh
# Refuses a folder that is not a public tree alone. Run it before anything is copied to another machine:
#   publish-check.sh /srv/lay-partners/public
set -eu
tree=${1:?"Say which folder is to be published."}
refuse() {
    echo "Not published: $1" >&2
    exit 1
}
[ -f "$tree/index.html" ] || refuse "there is no index.html in $tree."
for private in staff store inbox archive rejected receipts releases work; do
    [ ! -e "$tree/$private" ] || refuse "$tree holds a folder \"$private\". Name the folder \"public\", not the data folder."
done
[ ! -e "$tree/run.json" ] || refuse "$tree is the folder of the staff reports."
found=$(find -L "$tree" \( -name '*.db' -o -name '*.db-*' -o -name 'run.json' \) -print | head -n 1)
[ -z "$found" ] || refuse "it holds a database or a record of a night."
inner=$(find "$tree/" -type l -print | head -n 1)
[ -z "$inner" ] || refuse "it holds a link, which could lead out of it."
echo "$tree holds a public site alone."
