# Names the resources of a runtime that can go: awk -f unused.awk unused.txt LIST, where LIST is what `jimage list` says.
FNR == NR {
    if ($0 !~ /^#/ && NF) rules[++n] = "^" $0
    next
}
/^Module: / {
    module = $2
    next
}
module && NF == 1 {
    name = module "/" $1
    folder = name
    sub(/\/[^\/]*$/, "", folder)
    gone = 0
    for (i = 1; i <= n && !gone; i++) gone = name ~ rules[i]
    if (gone) {
        found[++m] = name
        of[m] = folder
    } else {
        kept[folder] = 1
    }
}
END {
    for (i = 1; i <= m; i++) {
        if (kept[of[i]] || of[i] ~ /doc-files/) print "/" found[i]
        else kept[of[i]] = 1
    }
}
