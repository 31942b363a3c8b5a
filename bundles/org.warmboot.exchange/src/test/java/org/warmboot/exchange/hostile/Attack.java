package org.warmboot.exchange.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.regex.Pattern;

/** Ways to make a file that nobody would write, of one that somebody did. */
enum Attack {
    CUT {
        @Override
        byte[] on(byte[] file, Random random) {
            return Arrays.copyOf(file, at(file, random));
        }
    },
    FLIPPED_BYTES {
        @Override
        byte[] on(byte[] file, Random random) {
            for (int i = 0; i <= random.nextInt(20) && file.length > 0; i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            return file;
        }
    },
    NUL_BYTES {
        @Override
        byte[] on(byte[] file, Random random) {
            return insert(file, at(file, random), "\0\0");
        }
    },
    PART_LOST {
        @Override
        byte[] on(byte[] file, Random random) {
            int from = at(file, random);
            int to = Math.min(file.length, from + random.nextInt(60));
            return join(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
        }
    },
    PART_REPEATED {
        @Override
        byte[] on(byte[] file, Random random) {
            int from = at(file, random);
            int to = Math.min(file.length, from + 1 + random.nextInt(200));
            return insert(file, to, text(Arrays.copyOfRange(file, from, to)).repeat(1 + random.nextInt(400)));
        }
    },
    HUGE_NUMBERS {
        @Override
        byte[] on(byte[] file, Random random) {
            var numbers = new String[] {
                "9".repeat(1 + random.nextInt(5000)),
                "1e999999999",
                "-1",
                "NaN",
                "0",
                "0x7fffffffffffffff",
                "1" + "0".repeat(400),
                "18446744073709551616",
                "9223372036854775807",
                "0." + "0".repeat(300) + "1",
                "1e-999",
                "\u0661\u0662"
            };
            var number = numbers[random.nextInt(numbers.length)];
            int skip = random.nextInt(12);
            return bytes(replaceNumber(text(file), number, skip));
        }
    },
    DEEP_NESTING {
        @Override
        byte[] on(byte[] file, Random random) {
            var opening = new String[] {"<a>", "[", "{\"a\":", "{a: ", "- ", "<domain>", "(", "[[", "? ", "a:\n "};
            return insert(
                    file,
                    random.nextBoolean() ? 0 : at(file, random),
                    opening[random.nextInt(opening.length)].repeat(100 + random.nextInt(20_000)));
        }
    },
    ENDLESS_LINE {
        @Override
        byte[] on(byte[] file, Random random) {
            var sign = new String[] {"a", " ", "\"", "'", ",", "<", "&", "#", "=", ":", "\t", "ü"}[random.nextInt(12)];
            return insert(file, at(file, random), sign.repeat(1 + random.nextInt(1_500_000)));
        }
    },
    OTHER_ENCODING {
        @Override
        byte[] on(byte[] file, Random random) {
            var charsets = new Charset[] {
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.ISO_8859_1,
                Charset.forName("UTF-32"),
                Charset.forName("IBM037"),
                Charset.forName("GB18030")
            };
            var coded = text(file).getBytes(charsets[random.nextInt(charsets.length)]);
            return random.nextBoolean() ? coded : Arrays.copyOf(coded, Math.max(0, coded.length - 1));
        }
    },
    OTHER_DECLARATION {
        @Override
        byte[] on(byte[] file, Random random) {
            var names = new String[] {"UTF-32", "UTF-7", "klingon", "utf-16", "US-ASCII", "IBM1047", "'", "UTF-8\0"};
            return insert(file, 0, "<?xml version=\"1.0\" encoding=\"" + names[random.nextInt(names.length)] + "\"?>");
        }
    },
    ENTITY_BOMB {
        @Override
        byte[] on(byte[] file, Random random) {
            var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
            for (int i = 1; i < 12; i++) {
                bomb.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
            }
            bomb.append("<!ENTITY f SYSTEM \"file:///dev/zero\"><!ENTITY % p SYSTEM \"http://localhost:1/\">%p;]>");
            var text = text(file);
            var used = text.replaceFirst("<name>[^<]*", "<name>&e11;&f;");
            return bytes(random.nextBoolean() ? bomb + used : bomb + "<x>&e11;</x>");
        }
    },
    ALIAS_BOMB {
        @Override
        byte[] on(byte[] file, Random random) {
            var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
            for (int i = 1; i < 10; i++) {
                bomb.append("a%d: &a%d [%s]\n"
                        .formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))));
            }
            return random.nextBoolean() ? bytes(bomb.toString()) : insert(file, 0, bomb.toString());
        }
    },
    MANY_KEYS {
        @Override
        byte[] on(byte[] file, Random random) {
            var keys = new StringBuilder();
            int count = random.nextInt(8_000);
            int form = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                keys.append(
                        switch (form) {
                            case 0 -> "k" + i + ": 1\n";
                            case 1 -> "k" + i + " = 1\n";
                            case 2 -> "<k" + i + "/>";
                            default -> "\"k" + i + "\": 1,";
                        });
            }
            return insert(file, at(file, random), keys.toString());
        }
    },
    LINES_SHUFFLED {
        @Override
        byte[] on(byte[] file, Random random) {
            var lines = Arrays.asList(text(file).split("\n", -1));
            Collections.shuffle(lines, random);
            return bytes(String.join("\n", lines));
        }
    },
    FLOOD {
        @Override
        byte[] on(byte[] file, Random random) {
            var lines = text(file).split("\n", -1);
            var own = new String[] {
                "x", "x: 1", "a += [1]", "<?xml ", "<a>1</a>", "k,", "- ", "..........b", "1111111111b: 1", "\"\""
            };
            var line = random.nextBoolean() ? lines[random.nextInt(lines.length)] : own[random.nextInt(own.length)];
            var sign = random.nextInt(3) == 0 ? "" : "\n";
            int size = 1 << random.nextInt(22);
            return insert(file, at(file, random), (line + sign).repeat(size / (line.length() + 1)));
        }
    },
    STRAY_SIGNS {
        @Override
        byte[] on(byte[] file, Random random) {
            var signs = new String[] {
                "\"",
                "'",
                "<",
                ">",
                "&",
                "]]>",
                "<!--",
                "<![CDATA[",
                "{",
                "}",
                "[",
                "]",
                "|",
                ">-",
                "%YAML 9.9\n",
                "---\n",
                "!!java.net.URL ",
                "&#0;",
                "&#xFFFF;",
                "\u202E",
                "\uFEFF",
                "\u0085",
                "\r",
                "\u001b[2J",
                "$(id)",
                "*",
                "<<: "
            };
            var result = file;
            for (int i = 0; i <= random.nextInt(4); i++) {
                result = insert(result, at(result, random), signs[random.nextInt(signs.length)]);
            }
            return result;
        }
    },
    NOTHING {
        @Override
        byte[] on(byte[] file, Random random) {
            var texts = new String[] {
                "", " ", "\n\n\n", "\uFEFF", "\uFEFF\n", "null", "0", "{}", "[]", "<a/>", "---\n...\n", ",,,\n,,,"
            };
            return bytes(texts[random.nextInt(texts.length)]);
        }
    };

    /** Makes a hostile file; the bytes are a copy. */
    abstract byte[] on(byte[] file, Random random);

    private static int at(byte[] file, Random random) {
        return random.nextInt(file.length + 1);
    }

    private static String replaceNumber(String text, String number, int skip) {
        var digits = Pattern.compile("\\d+").matcher(text);
        int found = 0;
        while (digits.find()) {
            if (found++ == skip) {
                return text.substring(0, digits.start()) + number + text.substring(digits.end());
            }
        }
        return text + number;
    }

    private static byte[] insert(byte[] file, int at, String what) {
        return join(join(Arrays.copyOf(file, at), bytes(what)), Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] join(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
