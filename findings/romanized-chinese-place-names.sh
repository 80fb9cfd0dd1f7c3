#!/usr/bin/env bash
# any-ascii 0.3.3 and transliteration 2.6.1: Chinese place names are romanized character by character, so some come out as
# other names. Whoever compares romanized company names with a sanctions list misses every company of these cities.
#
# Expected: a romanizer gives the city's name as lists and maps write it, as it does for Shenzhen and Dalian.
# Seen: characters with two readings get one fixed reading, without a word.
#
#              as lists write it   any-ascii    transliteration   pinyin-pro 3.29.4
#   重庆        chongqing           zhongqing    chongqing         chongqing
#   厦门        xiamen              shamen       shamen            xiamen
#   长沙        changsha            zhangsha     changsha          changsha
#   长春        changchun           zhangchun    changchun         changchun
#   东莞        dongguan            dongguan     dongwan           dongguan
#   蚌埠        bengbu              bangbu       bangbu            bengbu
#   深圳        shenzhen            shenzhen     shenzhen          shenzhen
#
# pinyin-pro looks words up before characters. Exits with 0 while this is so, and with 1 once it changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts any-ascii@0.3.3 transliteration@2.6.1 pinyin-pro@3.29.4
cat > shown.mjs <<'JS'
import anyAscii from 'any-ascii';
import { pinyin } from 'pinyin-pro';
import { transliterate } from 'transliteration';

const letters = (text) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
for (const name of ['重庆', '厦门', '长沙', '长春', '东莞', '蚌埠', '深圳']) {
  console.log(name, letters(anyAscii(name)), letters(transliterate(name)), letters(pinyin(name, { toneType: 'none' })));
}
JS
expected='重庆 zhongqing chongqing chongqing
厦门 shamen shamen xiamen
长沙 zhangsha changsha changsha
长春 zhangchun changchun changchun
东莞 dongguan dongwan dongguan
蚌埠 bangbu bangbu bengbu
深圳 shenzhen shenzhen shenzhen'
shown=$(node shown.mjs)
printf '%s\n' "$shown"
if [ "$shown" = "$expected" ]; then echo "as described"; else echo "changed"; exit 1; fi
