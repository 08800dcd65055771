// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.92;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-27 ^>addressee
52 ^>channel
179 ^>count
14 ^>doubt
29 ^>inability
90 ^>machine
45 ^>narrator
37 ^>offer
-41 ^>office
23 ^>opening
69 ^>option
31 ^>part
-41 ^>plan
85 ^>quality
-12 ^>reference
43 ^>reported
32 ^>request
76 ^>text
10 addressee*channel
29 addressee*edit
14 addressee*here
-13 addressee*inability
-12 addressee*machine
-22 addressee*office
33 addressee*opening
-25 addressee*option
19 addressee*order
-10 addressee*part
-44 addressee*plan
59 addressee*reference
40 addressee*reported
50 addressee*text
20 addressee>$
-51 addressee>addressee
-58 addressee>inability
-32 addressee>narrator
26 addressee>offer
-18 addressee>office
-36 addressee>plan
-17 addressee>quality
-15 addressee>reference
42 addressee>reported
-14 addressee>request
50 channel
-12 channel*doubt
-16 channel*office
44 channel*option
19 channel*plan
11 channel>addressee
42 channel>channel
-15 channel>edit
28 channel>offer
30 channel>quality
12 channel>text
141 colon-end
161 count
27 count*channel
45 count*office
29 count*user
51 count>$
15 count>addressee
22 count>channel
12 count>edit
-16 count>narrator
22 count>office
11 count>order
58 count>part
22 count>plan
-21 count>quality
-28 count>text
27 doubt
-27 doubt*office
27 doubt*reported
-15 doubt>$
14 doubt>doubt
24 doubt>narrator
-37 doubt>office
13 doubt>quality
19 doubt>reported
-11 edit
-26 edit*channel
-102 edit*count
77 edit*doubt
14 edit*here
-30 edit*machine
10 edit*offer
-37 edit*office
12 edit*opening
-95 edit*option
16 edit*plan
-35 edit*quality
30 edit*user
86 edit>$
48 edit>addressee
34 edit>channel
-51 edit>count
55 edit>doubt
-24 edit>edit
-54 edit>inability
-61 edit>machine
-29 edit>office
-18 edit>plan
39 edit>quality
-32 edit>reference
18 edit>reported
22 edit>request
54 edit>text
25 exclaim
-15 figures
-17 here
-10 here*channel
-17 here*count
34 here*doubt
-19 here*office
11 here*option
32 here*order
-48 here*plan
40 here*reported
10 here>$
37 here>addressee
-14 here>channel
17 here>doubt
82 here>edit
-13 here>machine
-49 here>narrator
-43 here>office
-12 here>option
-23 here>part
40 here>quality
-22 here>reported
45 here>text
158 icon
-28 inability*offer
38 inability*opening
10 inability*order
-26 inability*plan
-56 inability*reported
-15 inability*request
-11 inability>addressee
12 inability>doubt
22 inability>edit
16 inability>here
84 inability>inability
13 inability>narrator
20 inability>offer
36 inability>office
12 inability>order
20 inability>part
-28 inability>plan
-17 inability>quality
63 inability>reference
85 inability>text
21 label
-94 lang=de
-87 lang=en
-17 lang=es
-17 lang=fr
-57 lang=it
73 lang=lo
-16 lang=pt
33 lang=th
85 lang=vi
18 lang=zh
-76 len=0
-42 len=1
10 len=2
-54 len=3
-55 len=4
17 machine
-13 machine*channel
38 machine*here
67 machine*inability
-42 machine*office
-18 machine*opening
-54 machine*plan
-20 machine*reported
16 machine*request
-28 machine*user
16 machine>$
-54 machine>addressee
23 machine>here
62 machine>inability
87 machine>machine
46 machine>narrator
-11 machine>offer
-21 machine>office
-19 machine>part
-38 machine>quality
47 machine>reported
60 machine>request
-90 n=0
-26 n=1
31 n=2
38 n=3
25 n=4
72 n=5
18 n=6
-12 n=7
-11 n=8
-74 names=1
-104 names=2
-74 names=3
-65 names=4
124 narrator
13 narrator*addressee
80 narrator*doubt
30 narrator*edit
-35 narrator*here
64 narrator*inability
125 narrator*machine
10 narrator*offer
-12 narrator*office
-26 narrator*opening
-16 narrator*option
25 narrator*order
74 narrator*part
30 narrator*quality
88 narrator*reference
22 narrator*reported
72 narrator*request
-12 narrator*text
55 narrator*user
-80 narrator>$
-47 narrator>addressee
-36 narrator>channel
30 narrator>doubt
33 narrator>edit
54 narrator>inability
48 narrator>machine
-76 narrator>narrator
-37 narrator>offer
-38 narrator>office
25 narrator>order
-10 narrator>plan
-49 narrator>quality
-22 narrator>reference
-99 narrator>reported
-12 narrator>request
-22 narrator>text
35 offer
31 offer*channel
20 offer*count
32 offer*doubt
-71 offer*here
-69 offer*office
10 offer*plan
-48 offer*reported
-99 offer*request
46 offer*user
134 offer>$
20 offer>addressee
-10 offer>channel
18 offer>count
19 offer>doubt
73 offer>edit
10 offer>inability
15 offer>machine
-38 offer>narrator
118 offer>offer
-43 offer>office
26 offer>order
35 offer>part
44 offer>plan
40 offer>quality
-66 offer>reported
-32 offer>request
31 offer>text
-39 office
-10 office>addressee
-32 office>channel
30 office>count
12 office>doubt
-18 office>edit
24 office>here
-29 office>inability
-10 office>narrator
17 office>offer
-48 office>office
40 office>plan
-67 office>quality
-29 office>reference
28 office>reported
10 office>request
-18 office>text
58 opening
35 opening*count
35 opening*here
-20 opening*office
12 opening*order
48 opening*plan
12 opening*request
15 opening*user
27 opening>addressee
29 opening>count
65 opening>here
60 opening>inability
-14 opening>machine
-20 opening>narrator
-23 opening>offer
12 opening>part
28 opening>plan
11 opening>quality
16 opening>reference
-16 opening>reported
50 opening>text
92 option
-32 option*office
27 option*reported
18 option>$
61 option>channel
22 option>edit
10 option>offer
-21 option>office
39 option>part
98 option>quality
19 order
-38 order*channel
10 order*doubt
17 order*plan
21 order*reported
10 order*user
73 order>$
-71 order>addressee
-14 order>count
21 order>edit
-30 order>machine
-22 order>part
12 order>quality
10 order>reported
-13 order>request
27 order>text
87 part
37 part*channel
-38 part*count
-11 part*edit
23 part*here
-30 part*inability
-26 part*machine
17 part*offer
85 part*opening
-19 part*option
50 part*plan
19 part*quality
45 part*request
25 part*user
34 part>$
27 part>addressee
-15 part>channel
22 part>doubt
38 part>edit
11 part>here
26 part>inability
-20 part>machine
26 part>offer
114 part>part
60 part>quality
-50 part>reference
-31 part>reported
27 part>text
-79 phone
-11 plan*office
18 plan*option
46 plan*reported
33 plan>$
-19 plan>addressee
-28 plan>count
77 plan>edit
62 plan>inability
-59 plan>narrator
-19 plan>office
18 plan>order
48 plan>plan
-33 plan>quality
26 plan>reference
32 plan>reported
-13 plan>text
39 pos=first
98 pos=last
-94 pos=middle
33 quality
60 quality*channel
-64 quality*count
-12 quality*doubt
43 quality*here
-17 quality*inability
26 quality*offer
-27 quality*office
16 quality*opening
26 quality*option
-52 quality*reported
95 quality>$
-48 quality>addressee
-66 quality>count
45 quality>edit
13 quality>here
-11 quality>machine
23 quality>narrator
54 quality>offer
-12 quality>office
60 quality>order
15 quality>part
-13 quality>plan
117 quality>quality
23 quality>reference
-30 quality>reported
44 question
-44 quoted=0
-32 quoted=1
20 quoted=2
-47 quoted=3
68 reference
-50 reference*channel
-44 reference*count
33 reference*doubt
-17 reference*edit
-87 reference*here
44 reference*inability
42 reference*machine
-42 reference*offer
-57 reference*office
34 reference*opening
18 reference*order
13 reference*plan
41 reference*quality
-16 reference*reported
-36 reference*request
43 reference>$
-30 reference>addressee
-20 reference>channel
65 reference>doubt
19 reference>edit
26 reference>inability
27 reference>machine
31 reference>narrator
-20 reference>office
12 reference>reference
47 reference>reported
-20 reference>request
-54 reported
22 reported>$
-26 reported>addressee
-15 reported>doubt
-10 reported>here
-33 reported>inability
-13 reported>machine
-39 reported>narrator
26 reported>offer
29 reported>office
34 reported>order
34 reported>part
27 reported>plan
57 reported>quality
28 reported>reference
10 reported>reported
16 reported>text
28 request
-12 request*channel
-16 request*count
80 request*doubt
-17 request*office
-30 request*order
-20 request*plan
15 request*reported
95 request>$
-55 request>addressee
11 request>doubt
22 request>edit
-16 request>inability
20 request>machine
-39 request>offer
-39 request>office
10 request>order
-21 request>part
13 request>plan
56 request>request
38 request>text
48 text
-18 text*channel
-50 text*count
26 text*edit
57 text*here
-72 text*machine
28 text*offer
-55 text*office
74 text*opening
-35 text*option
-12 text*order
-28 text*part
-14 text*plan
16 text*quality
-34 text*reported
25 text*request
86 text>$
10 text>addressee
20 text>count
20 text>doubt
-14 text>machine
97 text>offer
-21 text>office
31 text>order
51 text>plan
50 text>quality
22 text>reference
28 text>reported
22 text>request
62 user*plan
11 user>$
24 user>edit
-24 user>machine
14 user>text
20 w:! here's
-13 w:#
-57 w:# #
27 w:# :
-11 w:# am
-18 w:# and
-21 w:# april
-30 w:# chữ
-14 w:# et
-55 w:# h
-19 w:# in
-14 w:# may
13 w:# million
-14 w:# minutes
23 w:# more
80 w:# mots
99 w:# no
-45 w:# november
-30 w:# of
-10 w:# or
-10 w:# per
11 w:# plus
30 w:# pm
96 w:# seconds
38 w:# signes
65 w:# sites
38 w:# so
-33 w:# th
14 w:# the
-26 w:# to
40 w:# word
94 w:# words
-14 w:# years
28 w:# you
38 w:/th
36 w:0
-15 w:00
-11 w:00-
-17 w:000
-25 w:00ຄ
-20 w:00字
15 w:023
10 w:024
10 w:0คำ
58 w:1
48 w:10
11 w:120
23 w:2
21 w:2.
13 w:202
19 w:256
-16 w:500
15 w:50ຄ
17 w:568
35 w:7
-23 w:8
-11 w:80
-19 w:800
21 w::
29 w:: #
37 w:: a
-24 w:: an
28 w:: farmers
17 w:: fixed
34 w:: i
99 w:: laos
12 w:: rewrite
22 w:: the
-22 w:: this
-13 w:: vientiane
-15 w:: we
93 w:: what
83 w:: why
-41 w:: you
-17 w::ຄຳ
15 w::ປະ
11 w::￼￼
11 w::￼￼￼￼
11 w::￼￼￼￼￼￼
38 w:</t
36 w:<th
-45 w:?
-10 w:? i
-13 w:? send
-28 w:? the
-12 w:?ສົ
-12 w:?ສົ່ງ
-35 w:^#
70 w:^# words
36 w:^:
-34 w:^a
-19 w:^a good
-31 w:^absolutely
59 w:^according
59 w:^according to
34 w:^alternative
-20 w:^an
-14 w:^anh
23 w:^approx
23 w:^approx #
25 w:^as an
50 w:^ask
15 w:^at
49 w:^based
49 w:^based on
-22 w:^before
26 w:^being
26 w:^being an
26 w:^below
36 w:^below is
-22 w:^bien
-22 w:^bien sûr
20 w:^by
-19 w:^bài viết
-16 w:^bạn
-19 w:^bạn có
25 w:^bản
-17 w:^cet
-17 w:^cet article
13 w:^cette
13 w:^changes
192 w:^chatgpt
21 w:^chatgpt can
124 w:^copy
-32 w:^correction
-32 w:^correction :
22 w:^could
-13 w:^dear
23 w:^do
42 w:^do you
-39 w:^draft
42 w:^draft #
-20 w:^dưới
-20 w:^dưới đây
-12 w:^editor's
-12 w:^editor's note
29 w:^english
16 w:^feel
16 w:^feel free
25 w:^final
11 w:^first
130 w:^focus
30 w:^for
62 w:^for a
40 w:^for more
37 w:^for the
-23 w:^good
43 w:^got
43 w:^got it
31 w:^great
29 w:^great question
-21 w:^he
-20 w:^headline
-50 w:^her
-15 w:^here
-12 w:^here is
11 w:^here's
-23 w:^here's a
46 w:^here's how
-13 w:^here's the
-22 w:^here's what
20 w:^hier
21 w:^hmm
78 w:^hope
21 w:^hope this
-59 w:^how
15 w:^i apologize
-28 w:^i can
29 w:^i can't
12 w:^i cannot
-25 w:^i could
13 w:^i couldn't
30 w:^i do
26 w:^i don't
-15 w:^i have
-48 w:^i hope
21 w:^i kept
35 w:^i left
-12 w:^i made
-15 w:^i was
20 w:^i won't
19 w:^i'd
-24 w:^i'm an
-15 w:^i'm not
76 w:^i've
16 w:^if
-13 w:^if the
11 w:^if this
-26 w:^if you
13 w:^if you'd
19 w:^il
-60 w:^in
-26 w:^in the
46 w:^is
65 w:^it
72 w:^it's
29 w:^j'ai
14 w:^j'espère
14 w:^j'espère que
-44 w:^je
45 w:^just
40 w:^keep
-77 w:^key
-45 w:^la
-20 w:^le
-20 w:^le texte
-21 w:^les
-23 w:^let
-18 w:^let me
13 w:^lưu
13 w:^lưu ý
53 w:^meta
40 w:^meta description
44 w:^my
14 w:^my information
-12 w:^my knowledge
13 w:^my training
13 w:^mình
-23 w:^một
-26 w:^n'hésitez
-26 w:^n'hésitez pas
-21 w:^next
-12 w:^người
12 w:^những
49 w:^no
42 w:^note
23 w:^note de
19 w:^note that
17 w:^nothing
-41 w:^nếu
-16 w:^nếu bạn
10 w:^of
13 w:^of course
-11 w:^okay
-11 w:^okay so
16 w:^one thing
47 w:^option
10 w:^option #
16 w:^option b
46 w:^or
49 w:^or if
-31 w:^please
-10 w:^please let
-15 w:^please provide
18 w:^polished
-27 w:^prices
-18 w:^q
-18 w:^q :
28 w:^revised
48 w:^revised version
49 w:^rewritten
58 w:^said
11 w:^se
65 w:^searched
65 w:^searched #
40 w:^seo
44 w:^seo title
61 w:^shall
62 w:^shall i
-33 w:^she
19 w:^short
-16 w:^si
102 w:^since
59 w:^slightly
59 w:^slightly more
-70 w:^so
28 w:^some
21 w:^some of
-13 w:^students
14 w:^subject
107 w:^suggested
15 w:^summary
-15 w:^sure
-38 w:^sure i
12 w:^sure thing
-10 w:^tags :
24 w:^thank
24 w:^thank you
21 w:^thanks
23 w:^thanks for
54 w:^that
-40 w:^the
-17 w:^the figures
20 w:^the following
-60 w:^the new
-30 w:^the original
19 w:^the phrase
23 w:^the quote
-11 w:^the report
-20 w:^the revised
-18 w:^the rewritten
-11 w:^the summary
41 w:^the text
-19 w:^the translation
21 w:^the user
-12 w:^the word
32 w:^there
-13 w:^there is
87 w:^think
70 w:^this
-89 w:^this article
-15 w:^this draft
-20 w:^this interview
66 w:^this is
-16 w:^this story
-10 w:^this summary
-52 w:^this version
126 w:^thought
126 w:^thought for
-40 w:^title
58 w:^ton
56 w:^tone
56 w:^tone :
26 w:^translated
26 w:^translated from
-21 w:^translator's
-21 w:^translator's note
14 w:^tính
14 w:^tính đến
-67 w:^tôi
-23 w:^tôi không
22 w:^từ
-20 w:^under
26 w:^unfortunately
26 w:^unfortunately i
17 w:^user
32 w:^version
13 w:^version #
-51 w:^voici
18 w:^vous avez
13 w:^wait
20 w:^wait the
24 w:^want
19 w:^was
22 w:^was this
21 w:^we need
-77 w:^what
-39 w:^when
19 w:^while
-38 w:^why
30 w:^word count
44 w:^would
12 w:^would you
-31 w:^write
41 w:^you
-10 w:^you asked
13 w:^you can
53 w:^you could
11 w:^you may
47 w:^you said
56 w:^you've
38 w:^your
33 w:^à
-27 w:^đề
11 w:^คำแปล
13 w:^บทควา
42 w:^แบบที
-14 w:^ກະຊວງ
-15 w:^ຂໍອະໄ
19 w:^ຕ້ອງກ
-17 w:^ຖ້າທ່
-15 w:^ນີ້ແມ
10 w:^ບົດຂ່
15 w:^ຫົວຂໍ
-13 w:^ໝາຍເຫ
12 w:^主要
28 w:^以上
33 w:^修改
-13 w:^如需
13 w:^希望
-14 w:^编辑
15 w:^（全
-20 w:a
-17 w:a #
68 w:a balance
29 w:a better
39 w:a bit
-14 w:a boat
-15 w:a brief
-20 w:a chatbot
-26 w:a day
-29 w:a doctor
-18 w:a few
-10 w:a full
28 w:a general
-36 w:a good
-21 w:a great
-31 w:a headline
51 w:a lao
12 w:a large
-18 w:a list
31 w:a little
20 w:a long
-15 w:a longer
-13 w:a man
23 w:a minute
-16 w:a month
47 w:a more
56 w:a named
34 w:a neutral
-25 w:a new
11 w:a news
-36 w:a page
28 w:a photo
-10 w:a photograph
32 w:a press
23 w:a question
32 w:a quote
18 w:a regional
-16 w:a robot
-12 w:a second
19 w:a sharper
-99 w:a shorter
-33 w:a story
13 w:a straight
16 w:a strong
-27 w:a summary
30 w:a third
-16 w:a translation
-11 w:a week
-22 w:a word
16 w:a year
-35 w:a été
-37 w:abbot
-24 w:ability
-23 w:ability to
21 w:able
20 w:able to
-20 w:about
50 w:about the
-25 w:about this
-20 w:above
-35 w:absolutely
20 w:access
40 w:access to
31 w:accident
33 w:according
33 w:according to
-12 w:account
-18 w:accurate
-16 w:act
48 w:active
18 w:active voice
38 w:actual
-16 w:actually
28 w:adapt
31 w:adapted
-51 w:add
-33 w:add a
28 w:added
22 w:adding
-28 w:address
-100 w:adds
36 w:adjectives
-16 w:adjust
39 w:adjustments
-17 w:advice
11 w:after that
28 w:after the
-26 w:again
-38 w:against
-18 w:against the
-11 w:age
-33 w:agency
36 w:agreement
-51 w:ai
22 w:ai assistant
13 w:ai i
-24 w:ai để
16 w:ai生
-38 w:all
50 w:all of
17 w:all the
23 w:already
-32 w:also
64 w:alternative
70 w:although
19 w:always
-48 w:am
62 w:amount
-21 w:amounts
-31 w:an
101 w:an ai
17 w:an article
36 w:an artificial
-23 w:an assistant
-31 w:an earlier
-26 w:an editor
35 w:an error
-58 w:and
-15 w:and #
26 w:and an
-15 w:and ask
18 w:and avoid
24 w:and cannot
-25 w:and clarity
17 w:and could
13 w:and do
-22 w:and does
-11 w:and factual
22 w:and for
72 w:and have
56 w:and i'll
-26 w:and if
-10 w:and in
-18 w:and is
-12 w:and its
-18 w:and leave
-22 w:and may
31 w:and more
15 w:and neutral
-25 w:and no
-36 w:and on
22 w:and only
27 w:and put
-21 w:and reviewed
11 w:and should
-19 w:and somebody
-19 w:and tell
-36 w:and that
42 w:and the
-34 w:and then
-11 w:and there
-12 w:and this
38 w:and to
-17 w:and two
-12 w:and we
39 w:and why
-12 w:and you
-41 w:another
-47 w:answer
-11 w:answered
-11 w:answers
-33 w:any
71 w:any of
47 w:anything
11 w:ap
14 w:ap style
-11 w:apologise
-31 w:apologised
16 w:apologize
16 w:apologize but
-25 w:app
-13 w:appeal
-26 w:appeared
-41 w:appeared in
23 w:appears
15 w:appears to
31 w:apportées
23 w:approx
23 w:approx #
33 w:approximately
33 w:approximately #
32 w:april
54 w:april #
-27 w:archive
-34 w:are
15 w:are asked
21 w:are not
-50 w:are the
17 w:are three
-18 w:around
-11 w:around #
71 w:article
-40 w:article #
44 w:article :
-13 w:article a
37 w:article about
41 w:article are
-31 w:article has
44 w:article in
-47 w:article is
-12 w:article of
20 w:article on
-34 w:article was
13 w:article you
-38 w:articles
15 w:artificial intelligence
11 w:artificielle
-12 w:artificielle puis
-44 w:artikel
-10 w:as a
36 w:as an
26 w:as far
31 w:as my
-11 w:as of
36 w:as requested
-19 w:as the
23 w:as they
18 w:as well
-21 w:ask for
-30 w:ask the
-45 w:asked
-14 w:asked me
-12 w:asked to
-39 w:asks
-11 w:asks for
-22 w:assembly
38 w:assist
22 w:assistant
35 w:assumed
27 w:assumed that
-41 w:at
-38 w:at #
15 w:at a
-41 w:at least
-14 w:atg
-14 w:atgpt
11 w:attached
13 w:attribution
-73 w:au
36 w:aucun
-12 w:audience
35 w:aussi
10 w:aussi un
-60 w:author
-11 w:author's
-27 w:authors
-15 w:aux
-27 w:avant de
-12 w:avec
15 w:avez
13 w:avez raison
22 w:avoid
25 w:avoids
-39 w:away
10 w:b
-38 w:b :
-15 w:ba
-28 w:back
24 w:back and
-27 w:back to
-53 w:background
10 w:background on
-26 w:bad
51 w:balance
73 w:balance between
52 w:balanced
31 w:bank
-27 w:based
16 w:based on
-26 w:battery
11 w:be
-29 w:be a
-34 w:be able
26 w:be read
-20 w:because
-11 w:because i
42 w:because it
-14 w:because of
-13 w:been
-19 w:been changed
25 w:been rewritten
-17 w:been updated
40 w:before
-25 w:before i
-12 w:before publication
32 w:before publishing
28 w:before the
-38 w:began
17 w:begin
15 w:begins
-12 w:being
26 w:being an
22 w:believe
-67 w:below
32 w:below is
-20 w:berikut
-20 w:best
-14 w:better for
39 w:better or
-22 w:better than
16 w:between the
11 w:beyond
14 w:bien
-22 w:bien sûr
-42 w:bill
19 w:bit
-37 w:biết
-13 w:biểu
-28 w:boat
-13 w:boat race
-30 w:body
68 w:bold
-46 w:book
-26 w:booking
-43 w:books
44 w:border
88 w:both
19 w:both sides
-93 w:bottom
-13 w:box
-33 w:bread
11 w:break
-42 w:brief
-38 w:bring
34 w:british
37 w:broke
-20 w:brown
-12 w:budget
-32 w:build
-52 w:bullet
-31 w:bullet points
82 w:bus
-37 w:business
-35 w:but
10 w:but i
-20 w:but if
21 w:but it
35 w:but the
24 w:but you
-16 w:by
-23 w:by a
-29 w:by an
17 w:by side
-99 w:by the
-19 w:bypass
-42 w:bài
-14 w:bài viết
-27 w:báo
29 w:báo chí
32 w:bạn
-34 w:bạn có
17 w:bạn gửi
23 w:bạn nên
18 w:bạn vui
-20 w:bạn đọc
-20 w:bản
-26 w:bản mới
-10 w:bản tin
10 w:bản tóm
-42 w:bằng
-12 w:bổ
-12 w:bổ sung
-12 w:bộ
-20 w:c
-14 w:cake
68 w:call
-19 w:call the
-38 w:called
14 w:came
-11 w:can
-21 w:can also
-28 w:can i
17 w:can make
25 w:can see
16 w:can tell
-27 w:can write
-15 w:can't tell
18 w:cannot provide
20 w:caption
-17 w:caption :
18 w:captures
18 w:captures the
-41 w:car
-19 w:car park
-25 w:card
21 w:care
49 w:care of
-30 w:case
22 w:cases
47 w:catchy
-42 w:cause
24 w:caution
-39 w:ce
18 w:cela
-20 w:cent
36 w:ceremony
21 w:certain
36 w:certainly
-45 w:ces
-17 w:cet
-17 w:cet article
12 w:cette
-14 w:cette version
-14 w:cha
10 w:chair
24 w:champasak
-18 w:change
-15 w:change the
-29 w:change your
35 w:changed
23 w:changed :
43 w:changed and
19 w:changed since
-42 w:changed to
-23 w:changes in
-19 w:changes to
20 w:chapter
60 w:chapô
100 w:character
61 w:characters
60 w:characters :
-10 w:charge
24 w:chat
-39 w:chatbot
-21 w:chatbots
-14 w:chatg
52 w:chatgpt
21 w:chatgpt can
-33 w:chatgpt to
-22 w:cheaper
10 w:check
32 w:check important
-11 w:check that
-39 w:check the
-21 w:check with
15 w:check your
-40 w:checked
-17 w:checked the
-46 w:checking
-11 w:checking the
17 w:chia
17 w:chia sẻ
36 w:chief
-39 w:child
-41 w:children
-31 w:cho
-18 w:cho biết
-37 w:choice
-28 w:choose
11 w:chose the
-22 w:chuyện
19 w:chuẩn
17 w:chuẩn seo
29 w:chí
-52 w:chính
42 w:chính :
-14 w:chính tả
15 w:chú
-28 w:chúng
-28 w:chúng tôi
34 w:chưa
-14 w:chương
-42 w:chỉ
58 w:chỉnh
15 w:chỉnh sửa
15 w:chủ
31 w:chức
20 w:chức danh
-49 w:chữ
-18 w:ci dessous
49 w:citations
42 w:claim
31 w:claims
24 w:claims about
-54 w:clarity
-40 w:class
94 w:claude
-15 w:clause
50 w:clean
37 w:cleaner
-29 w:clear
-15 w:clerk
-34 w:click
-11 w:close
10 w:closely
47 w:closer
59 w:closer to
-42 w:closing
-46 w:coach
10 w:code
12 w:coffee
68 w:coller
-67 w:column
-48 w:com
44 w:come
45 w:comma
-12 w:comme
41 w:comment
-17 w:comment from
-42 w:comments
-20 w:committee
-10 w:company
32 w:company's
-15 w:complete
23 w:comprises
-34 w:con
30 w:concise
28 w:concise and
-15 w:conclusion
17 w:condense
11 w:confirmed
34 w:confusion
-16 w:consider
13 w:consult
130 w:contact
-18 w:contact the
57 w:contain
-11 w:contains
-69 w:content
-24 w:context
62 w:continue
92 w:conversation
40 w:conversational
-16 w:copies
61 w:copy
-23 w:copy of
-51 w:copy the
18 w:corrected
-36 w:correction
-32 w:correction :
-16 w:cost
-20 w:costs
57 w:could
44 w:could also
108 w:could be
-81 w:could not
11 w:could you
-66 w:couldn't
84 w:count
105 w:count :
43 w:counted
41 w:country
-16 w:course
61 w:court
10 w:court's
28 w:courte
-27 w:cover
-18 w:crash
-68 w:create
-36 w:created
-24 w:cup
12 w:current
23 w:customers
-13 w:cut it
28 w:cut off
14 w:cutoff
-10 w:cá
-19 w:các
74 w:cách
-73 w:câu
-14 w:câu hỏi
-59 w:còn
-39 w:có
10 w:có thể
14 w:có trải
-10 w:công
20 w:cần
39 w:cần dịch
23 w:cầu của
-54 w:của
15 w:của bạn
19 w:của ông
-11 w:cứu
12 w:d'origine
-38 w:d'un
-14 w:d'une
15 w:d'équivalent
20 w:dam
55 w:dans
-17 w:dans les
-20 w:dans une
30 w:dans votre
-34 w:data
57 w:date
53 w:date of
65 w:dates
-73 w:day
-51 w:days
-75 w:de
21 w:de #
-28 w:de la
17 w:de langage
-18 w:de votre
90 w:deadline
18 w:deal
-38 w:dear
43 w:death
42 w:debate
-11 w:decide
16 w:decision
-21 w:delete
-17 w:demande
-24 w:demandé
-50 w:den
30 w:depending
30 w:depending on
37 w:deputy
-73 w:der
33 w:dernière mise
-13 w:des
89 w:describe
41 w:described
135 w:description
12 w:description #
26 w:description of
-43 w:desk
-18 w:dessous
34 w:dessus
96 w:detail
14 w:details about
23 w:deux
25 w:developed
25 w:developed by
32 w:developments
-38 w:did
-21 w:did not
13 w:didn't
-74 w:die
-27 w:differ
-27 w:different
-36 w:directly
19 w:dispute
56 w:district
74 w:districts
-39 w:do
-25 w:do a
61 w:do not
11 w:do you
-30 w:doctor
44 w:document
17 w:documents
-45 w:does
-18 w:does not
59 w:doesn't
-44 w:dog
88 w:dollars
-12 w:don't
16 w:don't have
-20 w:don't need
86 w:donc
34 w:done
19 w:données
-17 w:door
70 w:double
75 w:double check
-23 w:down
-16 w:down the
52 w:draft
55 w:draft #
-37 w:draft is
-32 w:draft of
19 w:drafts
38 w:dramatic
40 w:draw
-21 w:drive
27 w:drivers
48 w:drop
-12 w:drops
32 w:drought
-14 w:dry
61 w:du
-28 w:du texte
12 w:dung
10 w:dung bài
-32 w:during
-14 w:dài
17 w:désolé
-61 w:dùng
-19 w:dưới
-19 w:dưới đây
-14 w:dạ
10 w:dẫn
-22 w:dữ
-22 w:dữ liệu
-12 w:dự thảo
-24 w:e
-57 w:each
23 w:earlier
-27 w:earlier version
17 w:early
30 w:early #
17 w:easier
-37 w:easier for
-30 w:easier to
17 w:easy
20 w:easy to
-12 w:ecco
19 w:economic
25 w:economy
85 w:edit
-16 w:edited for
-39 w:editing
-95 w:editor
-19 w:editor before
-12 w:editor's
-12 w:editor's note
-36 w:editors
77 w:edits
27 w:edits :
-21 w:effect
77 w:either
-29 w:el
17 w:eleven
-30 w:email
14 w:emotional
10 w:en
-47 w:en #
24 w:en français
-19 w:ena
75 w:end
-29 w:ended
-19 w:ending
25 w:ends
17 w:ends in
159 w:english
94 w:english :
-11 w:english and
-15 w:english translation
35 w:english version
-23 w:enough
34 w:ensures
45 w:ensures that
-21 w:entries
-27 w:entry
87 w:environ
131 w:environ #
24 w:envoyez
30 w:eo:
-16 w:equivalent
25 w:espaces
25 w:espaces comprises
-34 w:essay
-15 w:essays
-18 w:essential
-53 w:est
-33 w:et
-32 w:et je
23 w:eta
-54 w:even
20 w:event
34 w:events
-53 w:ever
-63 w:every
-17 w:everybody
-31 w:everything
14 w:evidence
-57 w:example
31 w:exchange
19 w:exchange rates
38 w:excluding
-57 w:exercise
39 w:exist
-27 w:expected
-26 w:experience
-23 w:explain
-15 w:explained
117 w:export
14 w:exports
18 w:extract
12 w:facebook
-10 w:facebook or
60 w:fact
46 w:factory
24 w:facts
31 w:facts :
98 w:fair
41 w:faire
-44 w:fait
16 w:fall
12 w:falls
14 w:family
36 w:far
26 w:far as
33 w:farmer
54 w:farmers
-19 w:fault
14 w:favourite
-24 w:feature
-24 w:fee
-18 w:feel free
-18 w:ferry
27 w:festival
-29 w:few
-16 w:fewer
35 w:field
96 w:figure
53 w:figure is
-17 w:figure of
-44 w:file
-12 w:film
20 w:final
-47 w:final version
21 w:finance
-76 w:find
-18 w:find a
-18 w:find the
10 w:fine
-15 w:finish
14 w:finished
32 w:first
-30 w:first and
47 w:first draft
-11 w:first i
-28 w:first one
-11 w:fish
32 w:fits
10 w:fits your
57 w:five
30 w:fixed
15 w:fixes
12 w:flag
-20 w:flat
65 w:flood
24 w:flooding
24 w:flow
30 w:flows
48 w:focus
16 w:follow
-18 w:follow the
-33 w:following
32 w:following is
36 w:follows
-27 w:food
-25 w:for
67 w:for #
15 w:for a
33 w:for facebook
12 w:for its
-47 w:for length
-11 w:for my
16 w:for publication
29 w:for readers
34 w:for social
61 w:for the
14 w:for us
16 w:for word
-37 w:for your
-16 w:foreign
-44 w:form
-53 w:formal style
20 w:format
-13 w:former
-27 w:forty
16 w:forward
-39 w:found
45 w:found in
-23 w:four
-31 w:four times
38 w:français
-33 w:free
-18 w:free to
-42 w:french
28 w:friendly
-29 w:friends
-18 w:from a
-47 w:from lao
48 w:from the
93 w:front
54 w:front page
-28 w:fuel
-51 w:full
10 w:full article
-46 w:full text
-10 w:funnier
-35 w:further
-18 w:further information
-26 w:für
-16 w:garden
-37 w:gave
-26 w:gave the
16 w:gemini
-28 w:general information
27 w:generate
-16 w:generated by
198 w:generating
-50 w:get
-24 w:gets
13 w:ghi
-22 w:gia
21 w:give
-19 w:give it
46 w:give the
-14 w:give you
42 w:given
10 w:gives
27 w:giá
-41 w:giả
-27 w:giấy
-16 w:giọng
-33 w:giọng văn
-20 w:giữ
20 w:giữ nguyên
-12 w:go
-16 w:go back
-27 w:go to
34 w:go with
44 w:goes
10 w:goes up
-53 w:going
-37 w:going to
42 w:gone
-23 w:good
43 w:got it
107 w:governor
47 w:governor's
59 w:gpt
-15 w:grandmother
-30 w:great
29 w:great question
-26 w:green
-17 w:guess
-28 w:guests
-49 w:guide
-19 w:guide to
83 w:gần
25 w:gần nhất
12 w:gọi
26 w:gốc
34 w:gợi
26 w:gợi ý
20 w:h
37 w:h #
-49 w:had
45 w:had not
17 w:had the
-10 w:half
29 w:hall
-31 w:hand
-10 w:happens
-26 w:happy
65 w:hard
-56 w:has
19 w:has a
-25 w:has been
-19 w:has changed
-21 w:has not
17 w:has to
-43 w:hat
-14 w:hatgp
-22 w:have
-26 w:have a
64 w:have access
15 w:have been
39 w:have changed
-59 w:have kept
64 w:have never
70 w:have no
28 w:have personal
59 w:have the
-18 w:have to
-10 w:haven't
-42 w:he
-15 w:he said
152 w:headline
54 w:headline :
57 w:headline and
23 w:headline is
36 w:headlines
32 w:headlines :
-19 w:hear
-11 w:heard
31 w:hearing
-55 w:held
-31 w:help
13 w:help with
-24 w:help you
69 w:helpful
-44 w:her
48 w:here
-39 w:here are
33 w:here is
24 w:here's how
-43 w:here's what
13 w:hier
-48 w:high
-63 w:him
30 w:hin
-47 w:his
18 w:hiện
21 w:hmm
41 w:hold
89 w:holding
10 w:home
78 w:hook
77 w:hook :
79 w:hope
-28 w:hope this
30 w:hospital
14 w:hotel
-15 w:hour
-41 w:house
-19 w:house style
86 w:households
11 w:how much
52 w:how the
-37 w:how to
64 w:hoặc
43 w:human
25 w:hydropower
-37 w:hành
-18 w:hãy
35 w:hình
14 w:hình ngôn
65 w:hơn
12 w:hơn và
-18 w:họa
-26 w:học
-66 w:hỏi
58 w:hợp
-44 w:i
-11 w:i am
16 w:i apologize
54 w:i can
43 w:i can't
19 w:i cannot
44 w:i changed
14 w:i chose
-45 w:i could
-62 w:i couldn't
24 w:i do
55 w:i don't
-16 w:i found
-66 w:i have
-67 w:i hope
35 w:i kept
39 w:i know
32 w:i left
-15 w:i made
-13 w:i need
66 w:i only
-16 w:i read
-11 w:i recommend
-30 w:i rewrote
11 w:i should
-26 w:i think
31 w:i used
-40 w:i was
11 w:i wasn't
47 w:i went
10 w:i will
19 w:i won't
-54 w:i would
24 w:i wrote
143 w:i'd
53 w:i'll
16 w:i'll write
43 w:i'm
-21 w:i'm an
99 w:i'm not
39 w:i'm unable
33 w:i've
-21 w:i've kept
23 w:i've left
-17 w:idea
15 w:ideas
-10 w:identify
-31 w:if i
-12 w:if it
16 w:if needed
16 w:if that
-21 w:if the
23 w:if this
23 w:if you'd
59 w:if your
34 w:il
42 w:illustrative
56 w:image
-12 w:impact
-25 w:important
39 w:important info
-59 w:improve
-18 w:improved
-37 w:in
-29 w:in #
-38 w:in a
43 w:in at
11 w:in english
-11 w:in french
36 w:in it
26 w:in january
-19 w:in june
12 w:in kip
10 w:in lao
-20 w:in march
40 w:in mind
-19 w:in my
17 w:in one
58 w:in order
-12 w:in our
-59 w:in paragraph
35 w:in place
-16 w:in september
-12 w:in the
-23 w:in this
21 w:in three
-24 w:in which
-50 w:include
19 w:include the
12 w:including
-19 w:including the
44 w:info
-18 w:informal
60 w:information
60 w:information on
-22 w:information only
39 w:informations
30 w:informative
54 w:injured
38 w:ink
90 w:instead
27 w:instead of
15 w:intact
24 w:intelligence
-16 w:intelligence and
20 w:intelligence artificielle
24 w:interest
-15 w:interview has
-62 w:into
11 w:into a
15 w:into english
-17 w:into the
-70 w:introduction
24 w:invented
35 w:inverted
36 w:inverted pyramid
-12 w:investment
20 w:involved
29 w:is #
45 w:is already
-32 w:is an
40 w:is for
26 w:is known
23 w:is my
-16 w:is no
-50 w:is not
-18 w:is one
12 w:is short
-27 w:is shorter
22 w:is still
-20 w:is the
-30 w:is there
59 w:is this
17 w:is what
16 w:is written
-27 w:issue
-35 w:ist
17 w:it
39 w:it :
35 w:it a
26 w:it again
42 w:it can
-20 w:it could
13 w:it doesn't
41 w:it fits
17 w:it for
-31 w:it has
16 w:it i
30 w:it if
62 w:it in
50 w:it now
12 w:it out
44 w:it shorter
10 w:it sound
61 w:it sounds
12 w:it to
-10 w:it was
-26 w:it will
38 w:it would
-24 w:it's a
-64 w:its
16 w:its own
15 w:itself
-31 w:itu
16 w:i生
16 w:i生成
48 w:j'ai
14 w:j'espère
14 w:j'espère que
-19 w:january
18 w:january #
80 w:jargon
47 w:je
-20 w:je me
42 w:je peux
-14 w:je vous
10 w:job
-19 w:join
-23 w:joint
-12 w:joke
-26 w:jokes
-45 w:journal
17 w:journalistic
-11 w:judge
-26 w:judges
-13 w:july
-24 w:june
-25 w:just
-56 w:k
16 w:kann
-24 w:keep it
49 w:keep the
10 w:keeps the
-21 w:keo
78 w:kept
-64 w:kept the
-46 w:key
21 w:key facts
69 w:keyword
-37 w:khi
-43 w:khoảng
-43 w:khoảng #
14 w:khách quan
-27 w:khách vui
25 w:khám
-14 w:không
-18 w:không ?
-16 w:kilometres
26 w:kip
-25 w:kiểm
-14 w:kiểm tra
55 w:know if
-16 w:know the
-27 w:know what
29 w:knowing
-22 w:knowledge
14 w:knowledge cutoff
-26 w:kèm
16 w:ký
-14 w:kết
-14 w:l'aide
11 w:l'article
-14 w:l'original
-100 w:la
-30 w:la date
-11 w:la rédaction
-14 w:la version
-13 w:land
17 w:langage
35 w:language
23 w:language and
26 w:language model
-15 w:languages
11 w:lao
-36 w:lao by
15 w:lao text
-12 w:lao version
106 w:laos
-17 w:large
17 w:large language
-12 w:last two
33 w:last update
29 w:last year's
-41 w:late
-17 w:later
16 w:latest
69 w:law
14 w:lawyer
-21 w:layout
19 w:le
-48 w:le mot
81 w:lead
85 w:lead with
-13 w:league :
-34 w:learned
38 w:learners
-41 w:least
24 w:leave out
-10 w:leave the
37 w:leaves
96 w:left
26 w:left out
12 w:left the
59 w:legal
37 w:legal advice
23 w:length
18 w:length :
17 w:length and
20 w:les
-12 w:les deux
10 w:les noms
24 w:less
30 w:less formal
13 w:let
12 w:let me
19 w:let the
11 w:let's
33 w:let's break
-130 w:letter
-81 w:letters
-14 w:level
-20 w:library
-10 w:lie
12 w:lien
-34 w:life
13 w:ligne
-19 w:like
36 w:like a
21 w:like it
35 w:like me
-23 w:like the
43 w:like this
-67 w:like to
-11 w:like you
-49 w:liked
22 w:likely
32 w:limit
-52 w:limited
60 w:line
16 w:line about
-15 w:lines
-29 w:link
-27 w:links
-111 w:list
-61 w:list of
73 w:literally
-30 w:live
-22 w:liệu
13 w:lo
-43 w:location
-11 w:long
16 w:long and
-62 w:longer
-16 w:longer than
-21 w:look
29 w:look at
-23 w:looking
-20 w:looks
-11 w:looks like
40 w:lose
40 w:lose the
51 w:losing
11 w:lost
-52 w:love
82 w:luang
84 w:luang prabang
-24 w:luận
11 w:là bản
14 w:lào
-24 w:lên
-18 w:lòng kiểm
13 w:lưu
13 w:lưu ý
24 w:lại bài
14 w:lại theo
-26 w:lại đoạn
-13 w:lần
16 w:lần cập
17 w:lặp
-17 w:lỗi
-77 w:lời
-30 w:m
24 w:ma
-56 w:machine
-30 w:made
34 w:made :
23 w:made it
-19 w:made up
22 w:magazine
-14 w:main
-17 w:maintains
15 w:mairie
-24 w:mais
-30 w:make a
63 w:make mistakes
46 w:make sure
57 w:make the
-27 w:makes
-32 w:makes it
-26 w:making
13 w:making it
-76 w:man
-20 w:man who
-10 w:manuscript
-31 w:many
-21 w:march
59 w:marked
30 w:marks
-19 w:match
-19 w:matches
12 w:material
63 w:matters
-18 w:maximum
-16 w:may #
-10 w:may be
-30 w:may change
-21 w:may differ
16 w:may have
40 w:may not
10 w:may want
17 w:me
-10 w:me how
57 w:me know
-16 w:me think
33 w:me to
-15 w:meaning
37 w:means
-14 w:media
-40 w:medical
-41 w:meeting
53 w:mekong
57 w:memories
100 w:mention
50 w:mention of
17 w:mention the
-10 w:mentioned
29 w:mentions
25 w:merged
33 w:mes
71 w:message
50 w:met
55 w:meta
14 w:meta description
-17 w:mid
30 w:middle
-12 w:might be
40 w:million
52 w:min
-11 w:minh
-18 w:minh họa
27 w:minister
-14 w:minister said
-20 w:minister's
22 w:ministre
75 w:ministry
31 w:minor
-42 w:minutes
-32 w:mis
25 w:missing
21 w:mistakes
39 w:mistakes check
-18 w:mode
51 w:model
25 w:model i
47 w:modifications
18 w:modifications apportées
13 w:modèle
17 w:modèle de
11 w:moi
-58 w:mon
-11 w:monday
-33 w:money
-10 w:month
-45 w:months
11 w:more
11 w:more concise
22 w:more dramatic
22 w:more engaging
-26 w:more formal
-38 w:more information
34 w:more like
-44 w:more than
49 w:morning
-21 w:most
-24 w:most important
-40 w:most of
-22 w:mot
-27 w:mother
68 w:mots
37 w:moved
-15 w:moving
-17 w:ms
-29 w:much
-26 w:music
-31 w:must
-13 w:must be
-12 w:must not
-57 w:muốn
-78 w:my
-11 w:my editor
-15 w:my grandmother
17 w:my information
-18 w:my knowledge
106 w:my last
19 w:my own
20 w:my pick
31 w:my training
-20 w:mà
22 w:más
-28 w:máy
37 w:mình
57 w:mô
22 w:mô hình
38 w:mô tả
-58 w:mẹ
-29 w:mỗi
-30 w:một
18 w:một mô
-35 w:mới
20 w:mở
-14 w:mức
-15 w:n'ai pas
64 w:n'avait
-27 w:n'hésitez
-27 w:n'hésitez pas
15 w:n'étant
-19 w:nai
-26 w:nam
163 w:name
-20 w:name and
71 w:name of
44 w:named
85 w:names
12 w:names in
-33 w:names of
70 w:naming
-41 w:national
-15 w:natural
25 w:naturally
-48 w:nay
13 w:ne
-13 w:ne peux
28 w:near
12 w:need
-53 w:need a
-12 w:need the
-20 w:need to
-58 w:needs
-24 w:neither
44 w:neutral
-13 w:neutral and
-28 w:never
23 w:never been
-34 w:new draft
-18 w:new model
136 w:news
15 w:news article
20 w:news story
37 w:news style
-54 w:newsletter
30 w:newspaper
59 w:next ?
14 w:nghiệm
46 w:nghĩ
-21 w:nghỉ
14 w:nguyên
-14 w:nguyễn
18 w:nguồn
-19 w:ngày
-16 w:ngày #
24 w:ngôn
14 w:ngôn ngữ
38 w:người
-21 w:ngắn
-22 w:ngắn hơn
55 w:ngữ
14 w:ngữ tôi
-52 w:nhà
-49 w:nhân
13 w:nhé
-58 w:nhưng
-13 w:nhưng vẫn
20 w:nhất
12 w:nhất của
-13 w:nhầm
-27 w:nhận
-28 w:những
-28 w:nicht
10 w:night
-11 w:nine
38 w:nk>
21 w:no
83 w:no article
-17 w:no longer
32 w:no more
18 w:no text
-77 w:nobody
10 w:noms
18 w:non
32 w:none
53 w:none of
37 w:north
-13 w:nos
-30 w:not
-24 w:not a
65 w:not able
-12 w:not available
-25 w:not be
49 w:not exist
-37 w:not find
39 w:not give
-24 w:not have
33 w:not hold
30 w:not in
-21 w:not legal
-41 w:not the
-17 w:not verify
12 w:not yet
-50 w:note :
23 w:note de
24 w:note that
80 w:notes
14 w:nothing
-14 w:noticed
-15 w:notre
-32 w:nous
-17 w:nouvelle
-54 w:november
52 w:now
31 w:now reads
98 w:number
21 w:number #
-50 w:number of
31 w:numbers
-17 w:nurse
-60 w:nào
24 w:này
48 w:nên
-24 w:nước
31 w:nếu
-20 w:nếu bạn
-21 w:nếu cần
12 w:nội dung
-11 w:o
22 w:october
27 w:october #
-31 w:of
-39 w:of #
32 w:of a
-15 w:of all
-36 w:of an
25 w:of english
32 w:of events
-11 w:of its
50 w:of my
-12 w:of our
-13 w:of the
-16 w:of them
32 w:of these
-21 w:of this
-33 w:of what
-12 w:of which
33 w:off
-32 w:offer
-21 w:office
25 w:official
15 w:official sources
71 w:officials
-29 w:often
-11 w:old
-29 w:on
-49 w:on #
-36 w:on a
13 w:on friday
25 w:on how
-37 w:on it
-34 w:on page
-11 w:on saturday
-12 w:on sunday
36 w:on the
22 w:on this
-18 w:on wednesday
-61 w:once
36 w:one
23 w:one line
-53 w:one of
-25 w:one that
-16 w:one the
-34 w:online
28 w:only
-15 w:only a
-11 w:only and
26 w:only that
-19 w:ope
29 w:open
-19 w:open the
16 w:opened
36 w:opening
20 w:opening hours
80 w:opens
18 w:opinions
32 w:option
56 w:option #
37 w:option b
-14 w:options
45 w:options for
-34 w:or
-13 w:or call
43 w:or if
-10 w:or the
38 w:or worse
29 w:order
90 w:order of
51 w:original
-62 w:other
53 w:ou
-23 w:our
16 w:out and
-36 w:out of
10 w:out what
-14 w:outline
35 w:output
-15 w:outside the
-12 w:over
29 w:over the
-27 w:overnight
-11 w:own
12 w:own words
19 w:oxford
-30 w:p
-83 w:page
-28 w:page #
79 w:page :
-53 w:pages
-14 w:paid
14 w:pair
29 w:pakse
-14 w:papers
-28 w:par
-26 w:par la
-12 w:para
134 w:paragraph
24 w:paragraph :
47 w:paragraphes
-27 w:park
20 w:part
26 w:pas
-22 w:pas à
11 w:pass
13 w:passage
26 w:passengers
43 w:passive
-14 w:passport
-10 w:password
54 w:paste
17 w:paste it
24 w:paste the
51 w:patients
-29 w:pay
-20 w:pen
17 w:pensez à
-32 w:people
25 w:people in
-25 w:people who
-35 w:per
-10 w:per cent
-41 w:perfect
-23 w:personne
12 w:peut
13 w:peux
-20 w:phiên
-11 w:phiên bản
78 w:phone
68 w:phone number
13 w:phong
-13 w:photo
-11 w:photograph
-15 w:photographs
20 w:phrase
27 w:phrases
30 w:phát
10 w:phát ngôn
39 w:phù
39 w:phù hợp
-13 w:phương
-13 w:phải
-45 w:phần
39 w:pick would
67 w:piece
23 w:place
-31 w:place names
-12 w:places
42 w:plagiarism
-10 w:plain
-23 w:plan
-37 w:play
-27 w:players
10 w:please check
-11 w:please contact
50 w:please double
-15 w:please keep
-11 w:please let
-15 w:please provide
11 w:please send
29 w:pm
-17 w:poem
12 w:point
-14 w:pointing
34 w:points
16 w:police
98 w:policy
-13 w:polite
-11 w:polite and
61 w:position
15 w:possible
12 w:possible titles
-17 w:posso
-86 w:post
11 w:pour
11 w:pouvez
20 w:pouvez vous
84 w:prabang
28 w:praise
35 w:prefer
-17 w:prefer a
-31 w:prepare
-22 w:prepared
-28 w:press
44 w:press release
21 w:presse
-10 w:price
47 w:prices
30 w:prices are
10 w:print edition
-22 w:printed
-14 w:printing
-10 w:probably
13 w:problem
24 w:produce
16 w:produce a
-21 w:produced
-18 w:product
-22 w:professional
-13 w:programme
-37 w:project
46 w:promotional
11 w:prompt
10 w:propose aussi
-20 w:protect
-25 w:protect the
25 w:provide the
87 w:provided
48 w:province
23 w:provincial
23 w:préfet
28 w:pu
-56 w:public
23 w:publish
-24 w:published by
24 w:puis
-12 w:puis relu
52 w:pull
77 w:punchier
52 w:punchy
12 w:put
64 w:puts
27 w:puts the
36 w:pyramid
-25 w:q
-18 w:q :
30 w:quan
-24 w:que
17 w:que je
17 w:que modèle
41 w:que vous
-33 w:quelques
11 w:question
44 w:question !
-14 w:question the
-44 w:questions
-16 w:questions about
-29 w:qui
-25 w:quick
-12 w:quickly
98 w:quote
31 w:quote from
83 w:quotes
18 w:quotes in
15 w:quá
-37 w:quý
-15 w:quý khách
-56 w:ra
10 w:raccourci
-23 w:race
31 w:radio
12 w:rail
20 w:railway
31 w:rain
12 w:raison
-33 w:ran
33 w:rather
28 w:rather than
60 w:reached
-40 w:read
46 w:read aloud
-19 w:read it
-42 w:read the
36 w:readability
-68 w:reader
30 w:readers
54 w:readership
41 w:reading
28 w:reads
18 w:reads like
46 w:ready
16 w:ready for
28 w:ready to
12 w:real one
19 w:reason
-20 w:reason to
-14 w:receive
-12 w:recipe
-62 w:recommend
-31 w:recommend the
49 w:record
29 w:records
-15 w:referee
36 w:references
27 w:reflected
27 w:reflected here
81 w:reformulé
86 w:regenerate
89 w:regenerate response
19 w:region
18 w:regional
41 w:register
34 w:release
-50 w:released
-14 w:relu
-12 w:relu par
36 w:remember
52 w:remove
31 w:removed
52 w:removed :
-42 w:remplacer
68 w:rendered
14 w:rendu
32 w:repeated
-43 w:replace
-27 w:replace the
92 w:replaced
66 w:replaced with
-11 w:replied
36 w:reply
46 w:reply to
-51 w:report
-12 w:report was
-46 w:reporters
41 w:reporting
17 w:reproduce
28 w:reproduce the
31 w:request
37 w:requested
-11 w:researchers
-13 w:residents
35 w:respectful
108 w:response
40 w:response better
105 w:responses
-10 w:responsibility
32 w:rest
-14 w:reste
31 w:result
51 w:results
-12 w:results from
-46 w:return
17 w:review
72 w:review the
17 w:revised
28 w:revised version
13 w:rewrite
-75 w:rewrite the
23 w:rewrite this
42 w:rewritten
41 w:rewritten article
-31 w:rewrote
-29 w:rewrote the
107 w:rice
-10 w:right
22 w:right and
15 w:river
10 w:road
-34 w:roads
-23 w:robot
-34 w:room
90 w:roughly
20 w:roughly #
12 w:round
-19 w:rule
-39 w:rules
50 w:run
-41 w:running
-17 w:runs
45 w:rural
-12 w:rédaction
-12 w:réforme
14 w:rút gọn
-13 w:rồi
-48 w:s
42 w:s'arrêtent
-23 w:said
62 w:said :
-30 w:said and
-13 w:said it
29 w:said the
-17 w:sales
17 w:same
52 w:sample
-11 w:sang
32 w:sans
-16 w:saturday
-48 w:sau
-16 w:saw
-12 w:say
-20 w:say it
37 w:say the
34 w:says
16 w:says #
19 w:scene
61 w:schools
-18 w:screen
-35 w:script
-12 w:se
10 w:search
69 w:search results
63 w:searched
65 w:searched #
44 w:season
29 w:second
32 w:second half
75 w:seconds
-61 w:see
34 w:see the
50 w:seems
-13 w:seen
-43 w:sell
-20 w:send
16 w:send a
12 w:send me
45 w:sense
-16 w:sent
-14 w:sent in
50 w:sentence
-15 w:sentence is
14 w:sentences
21 w:seo
51 w:seo friendly
42 w:seo title
68 w:september
78 w:september #
-30 w:service
-19 w:ses
-49 w:set
19 w:seven
-22 w:several
15 w:shall
39 w:shall i
25 w:share
-54 w:share this
44 w:shared
-13 w:sharing
19 w:sharper
-42 w:she
34 w:she is
-14 w:she says
-20 w:shop
36 w:short and
-17 w:short sentences
-22 w:short version
-67 w:shorten
-15 w:shortened the
115 w:shorter and
-16 w:shorter than
-48 w:shorter version
35 w:should
28 w:should be
-58 w:should i
-13 w:shown
22 w:si
39 w:side
17 w:side by
40 w:side of
13 w:sides
-20 w:sie
-39 w:sign
38 w:signes
-18 w:signing
-12 w:silence
-107 w:simple
35 w:simplified
91 w:since
72 w:since the
10 w:since then
-18 w:sing
-27 w:single
-17 w:sit
33 w:site
58 w:sites
-22 w:six
-29 w:skip
-46 w:sleep
90 w:slightly
101 w:slightly more
60 w:slug
62 w:slug :
-19 w:smaller
45 w:so
48 w:so far
-14 w:so i
14 w:so i've
46 w:so it
-31 w:so please
34 w:so that
15 w:so you
83 w:sobre
-29 w:social
93 w:softer
-33 w:some
23 w:some details
-30 w:somebody
39 w:someone
37 w:something
-24 w:son
-31 w:song
-12 w:sont
21 w:sorry i
24 w:sound
13 w:sound like
61 w:sounding
78 w:sounds
-21 w:soup
81 w:source
-15 w:source :
19 w:source for
20 w:sources
-36 w:soạn
-33 w:space
115 w:spaces
-13 w:speak
42 w:speaking
-17 w:speech
17 w:spelled
-41 w:spelling
-51 w:spelling of
-12 w:square
-26 w:staff
-46 w:start
-16 w:start with
29 w:starting
-23 w:state
-33 w:statement
-24 w:station
-33 w:statistics
-20 w:step
16 w:still in
29 w:stock
61 w:stop
22 w:stops
30 w:stories
-41 w:story
-22 w:story about
116 w:straight
52 w:straight news
-22 w:street
44 w:strong
20 w:stronger
-47 w:structure
-10 w:study
62 w:style
37 w:style with
34 w:subject
25 w:subject verb
-27 w:such
-22 w:such as
-13 w:sugar
109 w:suggested
98 w:suggestion
50 w:suggestions
30 w:suis
18 w:suitable
20 w:suitable for
-16 w:summary
-18 w:summer
-21 w:sunday
-12 w:sung
-20 w:supply
-53 w:support
-20 w:sur
22 w:sur le
40 w:sure
-38 w:sure i
12 w:sure thing
45 w:sure to
42 w:survive
53 w:suy
53 w:suy nghĩ
-47 w:swap
11 w:swapped
-12 w:sót
-22 w:sûr
-19 w:sĩ
17 w:sẻ
-23 w:sẽ
20 w:số
31 w:số #
-15 w:sửa
17 w:sửa :
-65 w:table
-13 w:table #
26 w:tags
31 w:tags :
-27 w:take a
-17 w:take effect
49 w:take out
-26 w:take the
-17 w:takes
-48 w:talk
14 w:tariff
16 w:taste
-51 w:tax
27 w:te
-30 w:tea
-12 w:teacher
-13 w:teachers
-20 w:team
-30 w:technical
-32 w:telephone
-36 w:tell
30 w:tell me
-23 w:tell you
-25 w:tells
-78 w:template
-33 w:temple
29 w:ten
-21 w:terms
59 w:text :
-14 w:text is
-54 w:text of
23 w:text was
46 w:text you
70 w:texte
12 w:texto
-30 w:texts
-14 w:tgp
-10 w:th
-16 w:thai
-55 w:than
-42 w:than #
48 w:than a
-58 w:than the
47 w:thanked
31 w:thanks
23 w:thanks for
-32 w:that
-28 w:that a
12 w:that as
-13 w:that at
-15 w:that he
23 w:that it
64 w:that should
-11 w:that took
49 w:that would
-29 w:that your
-24 w:thay
22 w:thay bằng
-27 w:thay đổi
58 w:the #
-17 w:the ability
26 w:the accident
-20 w:the actual
-23 w:the address
25 w:the agreement
-30 w:the answer
93 w:the article
27 w:the assistant
-24 w:the audience
-47 w:the author
-11 w:the author's
-24 w:the authors
19 w:the back
41 w:the background
63 w:the bank
-36 w:the best
-16 w:the bill
-69 w:the bottom
-24 w:the box
44 w:the budget
-16 w:the bus
18 w:the caption
-24 w:the car
-37 w:the cause
89 w:the ceremony
-29 w:the children
33 w:the claim
-15 w:the clerk
-39 w:the coach
-16 w:the committee
23 w:the company
33 w:the company's
37 w:the confusion
35 w:the contract
-32 w:the council
27 w:the court
10 w:the court's
-17 w:the crash
18 w:the dam
42 w:the date
-14 w:the dates
34 w:the deputy
-14 w:the details
23 w:the district
-15 w:the door
45 w:the draft
-26 w:the editor
52 w:the end
-43 w:the ending
11 w:the essential
63 w:the event
30 w:the exchange
47 w:the factory
40 w:the facts
-16 w:the ferry
19 w:the figure
-11 w:the figures
-13 w:the final
-11 w:the first
70 w:the five
-13 w:the flow
-29 w:the following
-20 w:the form
-10 w:the front
-46 w:the full
62 w:the governor
45 w:the headline
-10 w:the help
47 w:the history
19 w:the hotel
31 w:the introduction
35 w:the inverted
-20 w:the judge
43 w:the key
-15 w:the land
33 w:the language
-22 w:the latest
-11 w:the law
41 w:the lead
22 w:the length
-34 w:the letter
15 w:the line
38 w:the link
67 w:the long
-26 w:the machine
-35 w:the man
-50 w:the market
-10 w:the match
-20 w:the mayor
-10 w:the meeting
37 w:the middle
39 w:the minister
-13 w:the minister's
73 w:the ministry
-30 w:the most
-10 w:the name
-19 w:the national
44 w:the new
38 w:the news
-34 w:the newspaper
20 w:the night
28 w:the north
16 w:the notes
25 w:the number
-12 w:the official
-39 w:the one
14 w:the opening
11 w:the order
21 w:the original
54 w:the page
17 w:the paragraph
44 w:the passage
-12 w:the phone
87 w:the piece
11 w:the press
46 w:the price
59 w:the project
42 w:the provided
19 w:the provincial
19 w:the quote
65 w:the quotes
12 w:the reader
23 w:the region
22 w:the release
-21 w:the report
-10 w:the reporter
13 w:the request
45 w:the rest
63 w:the result
-19 w:the revised
-16 w:the rewritten
-14 w:the right
-22 w:the river
21 w:the road
-13 w:the same
21 w:the second
31 w:the sentence
18 w:the sentences
31 w:the short
-16 w:the sign
41 w:the source
-30 w:the sources
-65 w:the spelling
-19 w:the square
17 w:the start
-26 w:the statement
-11 w:the station
30 w:the statistics
26 w:the story
22 w:the style
-29 w:the summary
-15 w:the table
-19 w:the temple
69 w:the text
-11 w:the three
37 w:the time
101 w:the timeline
-69 w:the title
38 w:the tone
22 w:the top
90 w:the two
39 w:the user
-20 w:the version
-13 w:the vote
-24 w:the war
58 w:the way
-21 w:the winning
-36 w:the word
-46 w:the words
-11 w:the wrong
-47 w:their
-15 w:them
21 w:them in
-81 w:then
-13 w:theo yêu
-37 w:there
-32 w:there are
-30 w:there is
-16 w:there's
-12 w:there's a
-29 w:these
-40 w:they
-24 w:they are
11 w:they're
37 w:thi
16 w:thing to
-60 w:things
29 w:think
-11 w:think of
25 w:thinking
-16 w:thinks
24 w:third
-14 w:this :
-184 w:this article
13 w:this as
-87 w:this column
-14 w:this draft
61 w:this in
-21 w:this interview
17 w:this into
36 w:this is
-48 w:this letter
80 w:this one
-14 w:this page
59 w:this request
46 w:this response
-95 w:this story
-10 w:this summary
-61 w:this version
-15 w:this week
-23 w:those
24 w:though the
70 w:thought
117 w:thought for
-10 w:thoại
-11 w:three
-41 w:through
-42 w:through the
-28 w:throughout
-17 w:throughout and
-19 w:thành
57 w:thân
-33 w:thư
-26 w:thấy
76 w:tightened
-45 w:time
-10 w:time :
60 w:time of
55 w:timeline
-42 w:times
-34 w:times and
-39 w:tips
59 w:title
26 w:title :
-60 w:title and
66 w:title of
38 w:titles
12 w:titles for
79 w:titre
41 w:tiêu
29 w:tiêu đề
19 w:tiếng
20 w:tiếng việt
-38 w:to
-26 w:to a
-23 w:to add
-19 w:to answer
-10 w:to bring
-27 w:to do
21 w:to explain
-30 w:to find
34 w:to follow
16 w:to generate
23 w:to give
59 w:to go
31 w:to have
-28 w:to help
-16 w:to include
12 w:to keep
-14 w:to know
-23 w:to look
-28 w:to make
32 w:to me
23 w:to my
15 w:to paste
-11 w:to print
26 w:to produce
-17 w:to protect
35 w:to publish
-10 w:to read
-10 w:to readers
11 w:to rewrite
-22 w:to say
-26 w:to see
-27 w:to the
-17 w:to use
-32 w:to what
-14 w:to work
16 w:to write
-21 w:to you
-35 w:today
-20 w:together
-82 w:told
-24 w:told me
-22 w:told reporters
-10 w:told the
31 w:toll
55 w:ton
72 w:tone
53 w:tone :
-18 w:tone and
-20 w:tone of
37 w:tone or
28 w:took out
-33 w:tool
-66 w:top
28 w:topic
-39 w:tout
96 w:town
-13 w:tra
-12 w:tra lại
42 w:traduction
-25 w:traduit
-15 w:train
66 w:training data
-29 w:trang
-26 w:trang trọng
-19 w:transcript
23 w:transition
-13 w:transitions
-12 w:translate
-18 w:translate a
34 w:translated
-14 w:translated from
-11 w:translation
-25 w:translation is
-40 w:translation of
23 w:translator
-21 w:translator's
-21 w:translator's note
-27 w:translators
-63 w:travel
-37 w:trial
-20 w:tried
23 w:trims
-15 w:trois
-31 w:trong bài
-13 w:trouble
-12 w:true
30 w:trung
-22 w:tránh
-17 w:trình
12 w:trò
-20 w:trước
-19 w:trả
-19 w:trả lời
14 w:trải
14 w:trải nghiệm
15 w:trẻ
-17 w:trọng
64 w:tu
-16 w:tuesday
16 w:turns
35 w:twice
13 w:two
-19 w:two days
-16 w:two different
-12 w:two of
-20 w:two paragraphs
19 w:two ways
-38 w:type
-12 w:tài
-15 w:tác
11 w:tên riêng
35 w:tính
13 w:tính đến
28 w:tít
-28 w:tòa
-28 w:tòa soạn
-17 w:tóm
-17 w:tóm tắt
-30 w:tôi
-16 w:tôi đã
-33 w:tại
24 w:tả
-40 w:tắt
-14 w:tế
-23 w:tổng
-20 w:tờ
-39 w:từ
15 w:tự
-28 w:un
10 w:un chapô
-10 w:un style
29 w:unable
29 w:unable to
-57 w:und
47 w:under
13 w:under a
-16 w:understood
-83 w:une
15 w:une version
25 w:unfortunately
26 w:unfortunately i
-23 w:university
-55 w:unofficial
-62 w:until
-32 w:until the
31 w:untranslated
-11 w:up and
32 w:up in
25 w:up the
11 w:up to
33 w:update
23 w:update in
19 w:us
26 w:use this
-18 w:used to
-39 w:useful
16 w:user
16 w:user is
-27 w:users
47 w:uses
-75 w:using
-35 w:usually
49 w:verb
25 w:verb agreement
18 w:verbs
18 w:verify
-12 w:verify the
14 w:version
-26 w:version #
-24 w:version :
41 w:version for
-60 w:version of
-23 w:version plus
-58 w:version was
56 w:version with
-23 w:very
-31 w:video
40 w:vientiane
-16 w:vietnamese
24 w:view
16 w:view of
29 w:views
-22 w:village
36 w:villagers
36 w:villages
37 w:visit
30 w:visitors
-32 w:viên
-84 w:viết
21 w:viết lại
-24 w:viết đoạn
19 w:việt
-12 w:voice
-40 w:voici
-16 w:voici une
-39 w:votre
-35 w:votre article
-51 w:vous
15 w:vous avez
16 w:vui
23 w:vui lòng
-11 w:và
21 w:vérifier
21 w:vérifier les
-69 w:văn
-34 w:văn bản
13 w:văn phong
-13 w:vẫn giữ
-46 w:về
43 w:với
-12 w:vừa
23 w:wait the
-45 w:walk
31 w:want
27 w:want a
15 w:want it
10 w:want me
43 w:want something
-26 w:want to
-11 w:wants
-11 w:wants to
-42 w:war
44 w:warmer
-18 w:was
-34 w:was a
-11 w:was cut
-10 w:was first
46 w:was found
-16 w:was generated
32 w:was in
-39 w:was not
-30 w:was the
21 w:was this
-10 w:was wrong
45 w:wasn't
52 w:water
12 w:ways
-36 w:we
24 w:we can
-12 w:we have
22 w:we need
-22 w:web
73 w:website
-20 w:wednesday
-107 w:week
-30 w:weekend
-16 w:weeks
-32 w:well
-19 w:well as
46 w:wenn
-14 w:went
-18 w:went on
-16 w:went to
21 w:went with
21 w:were
16 w:were still
-10 w:what i
-24 w:what is
-13 w:what it
75 w:what the
42 w:what was
18 w:what you
34 w:what's
-52 w:when
-46 w:when i
11 w:when the
-11 w:when you
-26 w:where
-15 w:where the
31 w:whether the
-22 w:which
-21 w:which is
-30 w:white
-51 w:who
-39 w:who are
-12 w:who had
12 w:who is
-18 w:whole
45 w:why :
-13 w:wife
-41 w:will
13 w:will be
17 w:will do
-12 w:will not
-18 w:will write
-12 w:window
-15 w:winner
-25 w:winning
-34 w:winter
30 w:wire
-14 w:with #
-14 w:with an
26 w:with more
24 w:with that
57 w:with the
26 w:with your
-28 w:within
40 w:without
-22 w:without a
18 w:without it
29 w:without losing
-21 w:won
51 w:won't
-41 w:word
16 w:word count
15 w:word for
-21 w:word is
-16 w:word limit
-38 w:wording
83 w:words
13 w:words :
-23 w:words a
23 w:words as
13 w:words in
14 w:words reading
15 w:words to
-52 w:work
-28 w:working
36 w:worse
40 w:worse ?
116 w:worth
38 w:would
28 w:would be
-22 w:would have
-33 w:would like
22 w:would make
-46 w:write
-20 w:write a
37 w:write it
-17 w:write to
-20 w:writes
66 w:writing
22 w:written in
-32 w:wrong
-27 w:wrote
13 w:wrote it
-11 w:wrote to
-94 w:xin
-25 w:xin lỗi
59 w:xuất
-17 w:y
23 w:year
-13 w:year #
20 w:year's
-32 w:years
-69 w:yes
-12 w:yet
-13 w:you
22 w:you are
18 w:you asked
15 w:you can
-43 w:you can't
10 w:you copy
59 w:you could
-15 w:you do
-23 w:you don't
-60 w:you for
10 w:you gave
-14 w:you had
-14 w:you have
17 w:you like
35 w:you may
19 w:you might
24 w:you need
-14 w:you prefer
37 w:you provided
13 w:you publish
51 w:you said
15 w:you sent
23 w:you share
28 w:you shared
-23 w:you the
-37 w:you to
-30 w:you travel
10 w:you want
-27 w:you what
-31 w:you will
-34 w:you would
15 w:you'd like
-33 w:you'll
-24 w:you're
100 w:you've
17 w:younger
-57 w:your
-45 w:your article
26 w:your earlier
-18 w:your letter
28 w:your message
107 w:your notes
-19 w:your text
-33 w:yourself
16 w:yêu cầu
-37 w:à
-13 w:à #
32 w:án
27 w:été
-11 w:été traduit
22 w:être
-38 w:ý
-11 w:ý kiến
-12 w:đoạn
-43 w:đoạn văn
-31 w:đây
-20 w:đây là
68 w:đã
20 w:đã thay
-34 w:đăng
-11 w:đường
-17 w:đường link
-38 w:đại
-32 w:đến
48 w:đề
-11 w:để
-14 w:để đăng
-21 w:định
-30 w:đổi
19 w:độ
11 w:đừng
-17 w:ơn
-10 w:กกา
-15 w:กคร
-10 w:กครั้
-16 w:กต้
-21 w:กต้อง
-11 w:กต้องกา
-17 w:กระ
-12 w:กระชับข
-15 w:กอง
-14 w:กองบร
-14 w:กองบรรณ
-27 w:การ
15 w:การณ์
-13 w:กแล
-26 w:กให
16 w:กได
-24 w:ก่อ
12 w:ก่อนน
-13 w:ก่อนเ
13 w:ก้ไข:
-10 w:ของคุ
15 w:ของฉั
11 w:ของผู
-10 w:ขออ
-10 w:ขออภัยใ
-17 w:ขอแ
-29 w:ขีย
25 w:ขียนแ
12 w:ขึ้
17 w:ข่า
-21 w:ข้อ
17 w:ข้อมูลข
11 w:ข้า
12 w:คนอ
12 w:คนอ่า
-13 w:ครั้ง
-12 w:ควร
12 w:คำเ
11 w:คำแ
11 w:คำแปล
-17 w:คือ
47 w:ค่ะ
25 w:งกา
-12 w:งคำ
-10 w:งคุ
11 w:งฉบ
11 w:งฉบับ
15 w:งฉั
21 w:งดู
-11 w:งตั
-17 w:งบร
-15 w:งบรรณ
-15 w:งบรรณาธ
-17 w:งปร
-15 w:งมี
-10 w:งว่
-10 w:งหน
-10 w:งเป
-10 w:งเวอร
-10 w:งเวอร์ช
-13 w:งโด
31 w:งให
35 w:งใหม่
-11 w:งไป
10 w:จสอบข
21 w:จำน
21 w:จำนวน
10 w:จึง
-16 w:จ้ง
-21 w:ฉบั
-12 w:ฉบับน
-12 w:ฉบับนี้
-11 w:ฉบับป
-19 w:ฉบับภ
20 w:ฉัน
14 w:ชันนี
-12 w:ชับขึ
-12 w:ชับขึ้น
-16 w:ชั่
10 w:ชาว
-10 w:ชื่อผ
-10 w:ชื่อผู้
12 w:ชื่อเ
-13 w:ช้a
12 w:ซ้ำ
-14 w:ณที
-21 w:ณาธ
-21 w:ณาธิก
-21 w:ณาธิการ
11 w:ดตร
11 w:ดตรวจ
10 w:ดตรวจสอ
-11 w:ดที
12 w:ดยไ
12 w:ดยไม่
26 w:ดหั
-15 w:ดัง
-16 w:ดิน
18 w:ดึง
16 w:ดให
12 w:ด้ค
-11 w:ด้ที่
-18 w:ด้ผ
-16 w:ด้เลยนะ
30 w:ด้แ
-13 w:ตบอ
-20 w:ตรว
-12 w:ตรา
-18 w:ตลอ
-35 w:ตอบ
15 w:ตัด
22 w:ตัว
13 w:ตัวเล
15 w:ตาม
-13 w:ตือ
13 w:ตุก
13 w:ตุการ
-13 w:ต่อ
11 w:ต้นฉบ
11 w:ต้นฉบับ
-49 w:ถาม
-13 w:ถึง
-10 w:ถูกต้
-10 w:ถูกต้อง
14 w:ทั้
12 w:ทางกา
-10 w:ที่นี
-17 w:ทุก
-22 w:ธิก
-22 w:ธิการ
-16 w:นกร
-13 w:นกระช
-14 w:นกระชับ
-10 w:นก่
-10 w:นก่อน
-10 w:นข้
-10 w:นคว
-18 w:นช่
53 w:นตั
-13 w:นต้
-31 w:นต์
12 w:นทางก
12 w:นทางการ
11 w:นนี
-10 w:นผู
13 w:นภาษา
-13 w:นลง
-13 w:นหน
13 w:นอา
12 w:นอี
11 w:นอ่
11 w:นอ่าน
14 w:นะครั
14 w:นะน
-26 w:นัก
-10 w:นี่คื
-12 w:นี้มี
16 w:นี้เข
14 w:นื้
21 w:นเพ
-22 w:นเร
-16 w:นเรื่
-16 w:นเรื่อง
18 w:นแบ
-20 w:นแล
-21 w:นให
-20 w:นใหม่
-11 w:นไป
18 w:น่อ
-16 w:น้า
13 w:น้าแร
12 w:บกว
-10 w:บขึ
-10 w:บขึ้น
14 w:บข้
37 w:บที
29 w:บบท
32 w:บบที่
-11 w:บปร
-20 w:บภา
-16 w:บรร
-25 w:บรรณา
-21 w:บรรณาธิ
-12 w:บริ
-15 w:บวั
-13 w:บหน
17 w:บอก
-12 w:บัญ
-21 w:บับ
-12 w:บับนี
-19 w:บับภา
14 w:บาง
13 w:บแก
-22 w:บ้า
11 w:ปรดตร
11 w:ปรดตรวจ
13 w:ประ
28 w:ประมา
-16 w:ปรั
11 w:ปรับใ
11 w:ปรับให้
-12 w:ปิด
15 w:ปให
10 w:ป็นทา
10 w:ป็นทางก
19 w:ป็นภา
20 w:ป็นภาษา
-40 w:ผู้
16 w:ผู้อ่
16 w:ผู้อ่าน
26 w:พาด
26 w:พาดหั
-11 w:พื่
-11 w:พื่อใ
19 w:พูด
10 w:ฟล์
15 w:ฟัง
-10 w:ภัย
-10 w:ภัยใน
-10 w:ภัยในคว
-14 w:ภาพ
-12 w:ภาย
12 w:ภาษ
-14 w:มขอ
10 w:มข้
-10 w:มคะ
-20 w:มติ
-14 w:มนู
21 w:มอี
-19 w:มัน
13 w:มาณ
-12 w:มาต
-12 w:มาตรา
13 w:มาย
-11 w:มีค
-17 w:มื่
15 w:มูลขอ
15 w:มูลของฉ
-18 w:มไม
-10 w:มไม่ส
26 w:ม่ต
-20 w:ม่ส
-10 w:ยกเ
-18 w:ยคว
14 w:ยงใ
13 w:ยงใหม
-16 w:ยนะ
23 w:ยนแ
-26 w:ยากให
-23 w:ยาย
-16 w:ยใน
-10 w:ยในคว
-10 w:ยในความ
21 w:ยไม
21 w:ย่อ
22 w:ย่อหน
22 w:ย่อหน้า
23 w:ย์เ
-25 w:รณา
-21 w:รณาธิ
-21 w:รณาธิกา
12 w:รณ์
11 w:รดต
11 w:รดตรว
10 w:รดตรวจส
21 w:รรค
-28 w:รรณ
-21 w:รรณาธ
-21 w:รรณาธิก
-10 w:รรม
-19 w:รวจ
10 w:รวจสอบข
35 w:รวม
23 w:รอง
-16 w:รอบ
-15 w:ระก
-11 w:ระช
-12 w:ระชับขึ
32 w:ระม
28 w:ระมาณ
10 w:ระโยค
14 w:รับ
11 w:รับให
-13 w:รั้
37 w:ราค
-17 w:ราย
-11 w:ริ่
-11 w:รีย
-11 w:รื่
-11 w:รื่อง
-13 w:รุ่
-10 w:รูป
-11 w:รแก
-16 w:ร้อ
14 w:ร์ชันนี
-11 w:ร์เ
11 w:ลขอ
15 w:ลของฉ
15 w:ลของฉัน
-16 w:ลยน
-16 w:ลยนะค
-14 w:ลอง
-18 w:ลอด
18 w:ละส
14 w:ลัก
-15 w:ลัง
18 w:ลาว
-10 w:ลิก
-12 w:ลูก
-15 w:ล้ว
-10 w:วงเ
19 w:วนต
19 w:วนตัว
19 w:วปร
12 w:วรร
-12 w:วลา
-27 w:วัน
11 w:วิว
-20 w:วเร
13 w:วเล
-34 w:ว่า
11 w:ษณ์
-21 w:สมั
15 w:สร้
15 w:สร้าง
-36 w:สอง
-12 w:สอบ
13 w:สัม
-26 w:สั้
-14 w:สาร
-17 w:สำน
-17 w:สำนวน
-12 w:สูต
13 w:ส่ง
10 w:ส่งมา
10 w:ส่ว
13 w:หตุกา
-22 w:หนั
19 w:หน่
22 w:หน่อย
-16 w:หน้
13 w:หน้าแ
13 w:หน้าแรก
18 w:หมา
18 w:หรื
18 w:หัว
-14 w:หาก
-11 w:หากต้
-11 w:หากต้อง
-10 w:ห้น
16 w:ห้เ
22 w:ห้ไ
16 w:ห้ได้
12 w:อข่
12 w:อข่าว
-12 w:องข
-21 w:องค
-10 w:องคุณ
15 w:องฉ
15 w:องฉัน
-18 w:องบ
-14 w:องบรร
-14 w:องบรรณา
12 w:องผ
11 w:องผู้
-14 w:องม
-13 w:องร
10 w:องแ
11 w:อนน
-10 w:อนห
11 w:อบค
-21 w:อบเ
-10 w:อผู
-10 w:อภัยใ
-10 w:อภัยในค
17 w:อมูลข
15 w:อมูลของ
-26 w:อยากใ
-26 w:อยากให้
14 w:อร์ชันน
20 w:อหน
22 w:อหน้า
42 w:ออก
-10 w:ออภัยใน
17 w:อาจ
31 w:อีก
-11 w:อให
-15 w:ะกา
14 w:ะครับ
-12 w:ะชับข
-12 w:ะชับขึ้
14 w:ะนำ
-13 w:ะบุ
28 w:ะมา
19 w:ะเป
18 w:ะเป็น
20 w:ะไม
24 w:ักษ
-13 w:ัญญ
-26 w:ัดท
-24 w:ัติ
20 w:ันน
20 w:ันนี้
20 w:ันอ
-18 w:ันเ
-12 w:ับขึ้
-12 w:ับน
-12 w:ับนี้
-15 w:ับป
-20 w:ับภ
-16 w:ับห
-13 w:ับแ
13 w:ับแก้
13 w:ับใ
11 w:ับให้
-10 w:ัยใ
-10 w:ัยในค
-10 w:ัยในควา
30 w:ัวอ
10 w:ัวเลข
-16 w:ั่ว
-19 w:ากก
18 w:ากข
-11 w:ากต้อ
-11 w:ากต้องก
-17 w:ากา
-26 w:ากใ
-26 w:ากให้
16 w:ากไ
-14 w:าข้
29 w:าคา
12 w:างการ
-11 w:างน
-14 w:างแ
26 w:าดห
26 w:าดหัว
10 w:าดไ
-14 w:าตร
-22 w:าธิ
-22 w:าธิกา
-14 w:านก
-10 w:านข
-10 w:านท
-10 w:านล
-21 w:านเ
-10 w:านไ
-17 w:าม:
-18 w:ามส
-16 w:ามไ
-10 w:ายส
15 w:ารณ
-14 w:ารแ
19 w:าวป
19 w:าวประ
10 w:าแร
-12 w:ำนว
11 w:ำแป
-30 w:ิกา
-11 w:ิดต
-16 w:ีกค
20 w:ียง
14 w:ียงให
13 w:ียงใหม่
-42 w:ียน
-12 w:ีวิ
42 w:ี่3
17 w:ี่ก
-11 w:ี่ค
-10 w:ี่คือ
-10 w:ี่น
30 w:ี่พ
30 w:ี่ย
-12 w:ี่ส
-16 w:ี่อ
17 w:ี้ค
-20 w:ี้ม
-19 w:ี้ห
14 w:ี้เ
20 w:ี๋ย
-19 w:ึ่ง
12 w:ึ้น
-11 w:ือน
-20 w:ืออ
-27 w:ื่อ
-10 w:ื่อผู
13 w:ุกา
-16 w:ุ่น
-10 w:ูกต
-10 w:ูกต้อ
-12 w:ูตร
17 w:ูลข
15 w:ูลของ
15 w:ูลของฉั
11 w:ู้อ
16 w:ู้อ่า
-22 w:ู้เ
-14 w:เกิ
10 w:เขา
-29 w:เขี
-26 w:เขียน
14 w:เข้
13 w:เชื
13 w:เชื่อ
23 w:เดี
-13 w:เตื
-13 w:เตือน
-11 w:เทศ
12 w:เที
12 w:เท่
15 w:เนื
14 w:เนื้อ
-11 w:เป็นค
10 w:เป็นท
10 w:เป็นทาง
19 w:เป็นภ
20 w:เป็นภาษ
-14 w:เพจ
-11 w:เพื
-11 w:เพื่อ
-12 w:เมื
-14 w:เมื่อ
-16 w:เรา
-11 w:เริ
-11 w:เริ่ม
-34 w:เรื
-19 w:เรื่อ
35 w:เลย
-16 w:เลยนะ
-12 w:เวล
13 w:เหตุก
13 w:เหตุการ
15 w:เหม
-10 w:แกง
-16 w:แจ้
14 w:แนะ
14 w:แนะนำ
85 w:แบบ
32 w:แบบที
-22 w:แม่
23 w:แรก
-15 w:แล้
-15 w:โดย
12 w:โดยไม
11 w:โปร
11 w:โปรดต
11 w:โปรดตรว
10 w:โยค
-13 w:ใช้ai
-31 w:ในค
-10 w:ในควา
-15 w:ให้
16 w:ให้ได
13 w:ไข:
-11 w:ได้ที
-16 w:ได้เลยน
-10 w:ไทย
13 w:ไปใ
26 w:ไฟล
32 w:ไม่
10 w:ไม่มี
-19 w:ไหน
-10 w:ไหมคะ
-11 w:็นค
12 w:็นท
12 w:็นทาง
12 w:็นทางกา
19 w:็นภ
20 w:็นภาษ
-11 w:็นว
10 w:็นเ
-10 w:่คื
10 w:่งม
19 w:่ต้
-10 w:่นี
-25 w:่อค
-12 w:่อน
-10 w:่อผ
-10 w:่อผู้
25 w:่อห
22 w:่อหน้
17 w:่อเ
-11 w:่อใ
24 w:่าข
-13 w:่าค
14 w:่าน
-15 w:่าย
14 w:่าว
-14 w:่าเ
-10 w:่เร
-10 w:่เรีย
-10 w:่เรียบเ
15 w:่ใน
-13 w:้ai
14 w:้ข้
15 w:้ข้อม
15 w:้ข้อมูล
13 w:้คร
-10 w:้คว
-16 w:้งไ
17 w:้ทั
-29 w:้ที
11 w:้นฉ
11 w:้นฉบั
15 w:้นต
25 w:้นอ
11 w:้นเ
-10 w:้นและ
-14 w:้ผู
-12 w:้มี
-10 w:้ระ
11 w:้วน
-11 w:้หน
15 w:้อมูลขอ
-37 w:้อย
16 w:้อ่
16 w:้อ่าน
14 w:้าง
-39 w:้าน
14 w:้าอ
13 w:้าแรก
-15 w:้าใ
20 w:้เข
15 w:้เขีย
11 w:้เป
11 w:้เป็น
-16 w:้เลยน
-16 w:้เลยนะค
14 w:้แล
-30 w:้ใน
20 w:้ให
12 w:้ได
20 w:๋ยว
14 w:์ชันน
14 w:์ชันนี้
29 w:์ที
22 w:ກຂອ
13 w:ກຂຽ
-16 w:ກຂ່
-16 w:ກຂ່າວ
-13 w:ກຄ້
-18 w:ກງາ
-17 w:ກຕ້
-17 w:ກຕ້ອງ
-10 w:ກທີ
-32 w:ກວດ
14 w:ກວ່
10 w:ກວ່າເ
10 w:ກສອ
-23 w:ກສະ
-14 w:ກສາ
-15 w:ກອງ
-23 w:ກອນ
-14 w:ກອບ
-15 w:ກຮຽ
-10 w:ກະຊວງ
12 w:ກັນ
-21 w:ການ
13 w:ການປັ
13 w:ການລົ
16 w:ການສະ
13 w:ກຳນ
13 w:ກຳນົດ
-13 w:ກີດ
32 w:ກີນ
-10 w:ກົດ
-11 w:ກົດໝາ
11 w:ກເພ
-16 w:ກເຮ
-16 w:ກເຮົາ
-15 w:ກແຕ
-19 w:ກໃຊ
-15 w:ກ່ອ
-12 w:ກ່າ
-49 w:ຂອງ
18 w:ຂອງຂ້
18 w:ຂອງຂ້ອຍ
10 w:ຂອງຕົ້ນ
10 w:ຂອງທ່
10 w:ຂອງທ່ານ
11 w:ຂັ້
15 w:ຂຶ້
-12 w:ຂົ້
-35 w:ຂຽນ
17 w:ຂຽນຂ່
17 w:ຂຽນຂ່າວ
15 w:ຂຽນຄືນໃ
41 w:ຂ່າ
13 w:ຂ່າວທ
13 w:ຂ່າວຫ
-12 w:ຂ່າວເ
29 w:ຂ້ອ
11 w:ຂ້ອຍຈ
15 w:ຂ້ອຍອ
15 w:ຂ້ອຍແ
-13 w:ຂໍອ
-13 w:ຂໍອະໄ
-10 w:ຂໍອະໄພໃ
-11 w:ຂໍແ
33 w:ຂໍ້
13 w:ຂໍ້ມູ
14 w:ຂໍ້ມູນຫ
12 w:ຄງກ
12 w:ຄງການ
-10 w:ຄວນ
13 w:ຄວາ
-11 w:ຄວາມຍ
-10 w:ຄວາມບ
-10 w:ຄວາມບໍ່
11 w:ຄວາມເ
11 w:ຄວາມໝ
11 w:ຄວາມໝາຍ
-12 w:ຄສະ
-12 w:ຄສະນາ
12 w:ຄັນ
31 w:ຄັບ
-13 w:ຄັ້ງທ
-10 w:ຄານ
13 w:ຄຳ:
27 w:ຄຳຕ
30 w:ຄຳຕອບ
-12 w:ຄຳຕໍ່
13 w:ຄຳສ
-14 w:ຄຳເ
-18 w:ຄຳໃ
29 w:ຄິດ
18 w:ຄືນ
14 w:ຄືນໃໝ
-17 w:ຄືນໃໝ່ໃ
-28 w:ຄົນ
-11 w:ຄົບ
-24 w:ຄ່າ
-18 w:ຄ້າ
-14 w:ງກອ
20 w:ງກາ
13 w:ງການສ
-12 w:ງການຮ
-18 w:ງຂຽ
16 w:ງຂ້
16 w:ງຂ້ອຍ
17 w:ງຂໍ
16 w:ງຂໍ້ມ
16 w:ງຂໍ້ມູນ
-18 w:ງຄວ
-18 w:ງຄວາມ
26 w:ງຄຳ
-17 w:ງຈາ
10 w:ງຈາກຂ
13 w:ງຕົ
14 w:ງຕົ້ນ
10 w:ງຕົ້ນສະ
-13 w:ງທຳ
-13 w:ງທຳອິ
11 w:ງທຶ
18 w:ງທ່
10 w:ງທ່ານ
15 w:ງທ່ຽວລາ
-14 w:ງນີ້:
-17 w:ງບ້
-17 w:ງບ້ານ
-19 w:ງປະ
-12 w:ງພາ
12 w:ງວັນທ
-10 w:ງວ່
-12 w:ງສຳ
-10 w:ງສຳລັ
-12 w:ງຫຼ
-10 w:ງຫຼາຍ
14 w:ງອ່
14 w:ງອ່ານ
-13 w:ງຮັ
-12 w:ງຮຽ
-44 w:ງານ
-26 w:ງິນ
14 w:ງເລ
-21 w:ງໃນ
-10 w:ງໃຫ
12 w:ງໃຫ້ຊ
-21 w:ງໃໝ
13 w:ງ່າ
-11 w:ງໜ້
10 w:ຈະຂ
12 w:ຈະຂຽນ
-30 w:ຈະນ
17 w:ຈະເ
-36 w:ຈາກ
15 w:ຈຶ່ງບ
15 w:ຈຶ່ງບໍ່
19 w:ຈຸດ
-19 w:ຈົບ
-13 w:ຈ້ງ
-11 w:ຊວງ
-13 w:ຊັດເຈ
-14 w:ຊັນ
-15 w:ຊື້
-14 w:ຊົນ
33 w:ຊ່ວ
13 w:ຊ່ວຍເ
12 w:ຊ່ວຍເຫຼ
10 w:ຊ້ພ
10 w:ຊ້ພາສ
12 w:ຊ້ຳ
-21 w:ຊ້ເ
14 w:ຍຄວ
13 w:ຍຄວາມ
-11 w:ຍທີ
-19 w:ຍັງ
22 w:ຍເປ
15 w:ຍເປັນ
12 w:ຍເຫຼື
-15 w:ຍໄດ
12 w:ດກາ
-19 w:ດຂຽ
30 w:ດຂ່
30 w:ດຂ່າວ
10 w:ດຂ້
13 w:ດຂ້ອຍ
-13 w:ດຄວາມນີ
-17 w:ດຈະ
-11 w:ດຕາ
11 w:ດຖະ
10 w:ດຖະກິ
-25 w:ດນີ
19 w:ດຫຍ
-12 w:ດັ່ງນີ້
-13 w:ດີຂ
19 w:ດີ້
11 w:ດືອນຕ
-15 w:ດເຈ
25 w:ດເປ
-20 w:ດເພ
-12 w:ດເຮ
-12 w:ດເຮັດ
-32 w:ດແກ
14 w:ດແທ
12 w:ດແປ
10 w:ດແລ້ວ
-10 w:ດໃນ
21 w:ດໃຫ
23 w:ດ້.
-12 w:ດ້ທ
13 w:ດ້ປ
10 w:ດ້ປັບ
13 w:ດ້ວຍຄ
-16 w:ດ້ຮ
-18 w:ດ້ຮັບ
-11 w:ດ້ແ
-22 w:ດໝາ
15 w:ຕອນ
16 w:ຕາມທີ
-13 w:ຕິດ
-10 w:ຕົນ
-10 w:ຕົນເອ
12 w:ຕົວເລ
-19 w:ຕ່ງ
-23 w:ຕ້ອ
13 w:ຕ້ອງການ
10 w:ຖະກິດ
-14 w:ຖາມ
-16 w:ຖິງ
-12 w:ຖືກຕ້
-12 w:ຖືກຕ້ອງ
-14 w:ຖ້າທ່
-14 w:ຖ້າທ່ານ
12 w:ທາງ
14 w:ທາງເລ
-18 w:ທຳອ
-18 w:ທຳອິດ
-13 w:ທິກ
-13 w:ທິການ
-25 w:ທິດ
-14 w:ທີ3
-12 w:ທີມ
-23 w:ທີ່
-10 w:ທີ່ຂ້
-10 w:ທີ່ຂ້ອຍ
17 w:ທີ່ທ່
11 w:ທີ່ທ່ານ
11 w:ທຶນ
-13 w:ທື່
-28 w:ທຸກ
-11 w:ທຸກຄັ
-11 w:ທຸກຄັ້ງ
11 w:ທົ່
-11 w:ທ່າ
13 w:ທ່ານ.
15 w:ທ່ຽວລ
15 w:ທ່ຽວລາວ
11 w:ທ້າ
10 w:ນ15
-12 w:ນກວ່າ
-11 w:ນກ່
-11 w:ນຄວ
-12 w:ນຄວາມ
10 w:ນຄຳ
15 w:ນຄືນໃ
12 w:ນຄືນໃໝ່
11 w:ນຈະ
-11 w:ນຊົ
-10 w:ນຊ່
-10 w:ນຊ່ວຍ
-11 w:ນດ້
-16 w:ນຕົ
-13 w:ນຕົ້ນ
11 w:ນທາງກ
11 w:ນທາງການ
-15 w:ນນັ
-13 w:ນນາ
-13 w:ນນາທິ
-13 w:ນນາທິກາ
-12 w:ນບໍ
-42 w:ນປະ
11 w:ນປັ
-13 w:ນປີ
-13 w:ນຜູ
-21 w:ນຜົ
-19 w:ນພາ
-13 w:ນພາສາ
-15 w:ນມາ
-12 w:ນມີ
-10 w:ນຢູ
12 w:ນລັ
-16 w:ນລາ
28 w:ນລົ
-13 w:ນວນ
-10 w:ນວັ
14 w:ນສະບັ
-12 w:ນສາ
15 w:ນສຳ
11 w:ນສົ
10 w:ນສົ່ງ
-30 w:ນຫຍ
-30 w:ນຫຍັງ
12 w:ນຫຼ
12 w:ນຫຼັກ
-22 w:ນອອ
-10 w:ນຮອ
-55 w:ນັກ
-16 w:ນັກຂ່
-16 w:ນັກຂ່າວ
-17 w:ນັກງາ
-10 w:ນັບ
13 w:ນັ້
-14 w:ນາງ
21 w:ນາທ
-13 w:ນາທິກ
-13 w:ນາທິການ
-24 w:ນານ
-11 w:ນາມ
58 w:ນຳ:
19 w:ນຳບ
-11 w:ນຳໃ
-22 w:ນີ້
-22 w:ນີ້ຄື
-12 w:ນີ້ຈະ
-10 w:ນີ້ຈະເປ
-10 w:ນີ້ມີ
12 w:ນີ້ເປ
12 w:ນີ້ເປັນ
-10 w:ນີ້ແມ
-10 w:ນີ້ແມ່ນ
13 w:ນົດ
-12 w:ນເຕ
10 w:ນເທ
10 w:ນເທື່
-16 w:ນເປ
-13 w:ນເປັນ
48 w:ນເວ
-13 w:ນເອ
16 w:ນແບ
11 w:ນແປ
-12 w:ນແລ
-11 w:ນໂລ
17 w:ນໃຈ
-14 w:ນໃນ
-17 w:ນໃໝ່ໃ
-17 w:ນໃໝ່ໃຫ້
-15 w:ນ້ອ
-27 w:ນ້ຳ
-15 w:ນໜັ
-12 w:ບກາ
-10 w:ບກ່
-10 w:ບກ່ອນ
-12 w:ບຄຳ
10 w:ບທີ
29 w:ບນີ
11 w:ບບທ
21 w:ບບໍ
-12 w:ບປະ
-12 w:ບປຸ
18 w:ບປຸງ:
-15 w:ບຮຽ
-10 w:ບັນ
-13 w:ບັນນາ
-13 w:ບັນນາທິ
-29 w:ບັບ
10 w:ບັບນີ
-10 w:ບັບໃໝ
19 w:ບິ່
-31 w:ບົດ
30 w:ບົດຂ່
30 w:ບົດຂ່າວ
-14 w:ບົດຄວ
-14 w:ບົດຄວາມ
-24 w:ບົດນີ
16 w:ບໃໝ
18 w:ບ່ງ
-30 w:ບ້າ
18 w:ບໍ?
-10 w:ບໍ່ມີຄຳ
16 w:ບໍ່ອອ
-15 w:ບໍ່ແມ
-15 w:ບໍ່ແມ່ນ
-10 w:ບໜ້
17 w:ປນີ
-29 w:ປະກ
-14 w:ປະກອບ
-11 w:ປະຈ
-15 w:ປະຊ
17 w:ປະມ
17 w:ປະມານ
-16 w:ປະເທດ
48 w:ປັນ
11 w:ປັນທາ
11 w:ປັນທາງກ
-21 w:ປັນຫຍ
-21 w:ປັນຫຍັງ
11 w:ປັນແບ
12 w:ປັບ
-11 w:ປັບປຸ
18 w:ປັບປຸງ:
-10 w:ປີ2
-12 w:ປຸງ
18 w:ປເປ
18 w:ປເປັນ
15 w:ປເປັນພາ
16 w:ປແລ
41 w:ປ່ຽ
-67 w:ຜູ້
-10 w:ຜູ້ໃຊ
-23 w:ຜ່າ
-15 w:ຝຶກ
-16 w:ພວກ
-16 w:ພວກເຮ
-16 w:ພວກເຮົາ
-10 w:ພາຍ
32 w:ພິທ
-17 w:ພິມ
-14 w:ພີ່ມເ
-12 w:ພື່
13 w:ພົບ
-10 w:ພຽງ
-10 w:ພໃນ
-10 w:ພໃນຄວ
-10 w:ພໃນຄວາມ
10 w:ມທີ່ທ
10 w:ມທີ່ທ່າ
-11 w:ມນີ
-11 w:ມບໍ
-20 w:ມສະ
-12 w:ມັກ
-11 w:ມັນ
-12 w:ມາດ
-10 w:ມາດຕາ
16 w:ມານ
15 w:ມາບ
15 w:ມາບໍ່
-13 w:ມາຫ
14 w:ມີຄວາ
-17 w:ມີນ
10 w:ມີຫຍັ
-17 w:ມີເ
-10 w:ມືອ
-26 w:ມື້
11 w:ມູນ
14 w:ມູນຫຼ
-16 w:ມແລ
-22 w:ມ່ນ
-10 w:ມ່ນລາ
-19 w:ຢູ່
26 w:ລວມ
-24 w:ລະຂ
15 w:ລະດ
-10 w:ລະນ
-14 w:ລະພ
-13 w:ລະສ
-19 w:ລະຮ
11 w:ລະເໝາ
17 w:ລັດ
38 w:ລັບ
10 w:ລາ2
-16 w:ລາຍ
-12 w:ລື່
-15 w:ລື່ອງ
-17 w:ລູກ
23 w:ລົງ
-11 w:ລົ່
26 w:ລ້ວ
-16 w:ວກເ
-16 w:ວກເຮົ
22 w:ວຂໍ
10 w:ວຍຂ
13 w:ວຍຄ
12 w:ວຍອ
13 w:ວຍເ
12 w:ວຍເຫຼ
12 w:ວຍເຫຼືອ
13 w:ວນຄຳ:
10 w:ວນໃ
39 w:ວລາ
-15 w:ວຫຼ
-15 w:ວຫຼັງ
65 w:ວັກ
13 w:ວັກທີ
-21 w:ວັດ
-29 w:ວັນ
10 w:ວັນທີ
22 w:ວັບ
13 w:ວາມ
-10 w:ວາມບໍ
11 w:ວາມໝາ
51 w:ວົ້
12 w:ວເລ
-11 w:ວໄດ
-19 w:ວ່າ
12 w:ວ່າຈະ
10 w:ສດຖະກ
10 w:ສດຖະກິດ
15 w:ສອງ
-13 w:ສະຖ
-34 w:ສະບ
-28 w:ສະບັບ
10 w:ສະບັບນີ
-10 w:ສະບັບໃໝ
10 w:ສະເ
-20 w:ສະແ
-10 w:ສະໄ
-10 w:ສະໝ
-10 w:ສັບ
-10 w:ສາດ
-24 w:ສາມ
-16 w:ສາລ
12 w:ສຳຄ
13 w:ສຳຄັນ
-16 w:ສຳນ
-12 w:ສຳນວນ
-13 w:ສຳພ
-11 w:ສຳພາດ
26 w:ສຳລ
26 w:ສຳລັບ
23 w:ສຳເ
23 w:ສຳເລັ
-15 w:ສິນ
-11 w:ສຶກ
-10 w:ສຶກສາ
10 w:ສື່ສັ
10 w:ສື່ສັງຄ
-16 w:ສູດ
11 w:ສົນ
16 w:ສົນໃຈ
13 w:ສົມ
10 w:ສົ່ງມ
-22 w:ສຽງ
34 w:ສ້າ
28 w:ສ້າງຄ
-16 w:ຫຍັ
-10 w:ຫຍັງ?
14 w:ຫດກ
14 w:ຫດການ
-12 w:ຫັນ
23 w:ຫົວຂໍ
10 w:ຫຼາຍຂ
10 w:ຫຼາຍຂຶ້
27 w:ຫຼ່
-20 w:ຫ່ງ
-12 w:ຫ່ງຊາ
19 w:ຫ້ຂ
12 w:ຫ້ຂ້ອ
-19 w:ຫ້ທ
11 w:ຫ້ປ
-35 w:ຫ້ສ
-17 w:ຫ້ສັ້
-13 w:ຫ້ອ
44 w:ຫ້ແ
18 w:ອກວ
18 w:ອກວ່າ
35 w:ອກຫ
-10 w:ອກເ
-12 w:ອກໄ
-23 w:ອງ.
13 w:ອງການສະ
-10 w:ອງຂ່າ
18 w:ອງຂ້ອ
-11 w:ອງຈ
14 w:ອງຕ
14 w:ອງຕົ້
10 w:ອງຕົ້ນສ
13 w:ອງທ
10 w:ອງທ່າ
15 w:ອງທ່ຽວລ
-10 w:ອງບ
-33 w:ອງປ
-12 w:ອງປະຊ
-10 w:ອງພ
-16 w:ອງມ
-16 w:ອງຫ
-12 w:ອງຮ
-23 w:ອງໃ
-12 w:ອງໃຫ້
11 w:ອຍຈ
15 w:ອຍອ
12 w:ອຍແ
-17 w:ອດໄ
-11 w:ອນ.
15 w:ອນຕ
-17 w:ອນແ
-14 w:ອບຂ
15 w:ອບຄ
-12 w:ອບມ
-17 w:ອບໃ
10 w:ອອກ
-13 w:ອະໄ
-10 w:ອະໄພໃ
-10 w:ອະໄພໃນຄ
44 w:ອາດ
-25 w:ອາທ
-25 w:ອາທິດ
-18 w:ອິດ
10 w:ອີກບໍ
15 w:ອົາ
-12 w:ຮງຮ
-12 w:ຮງຮຽນ
-10 w:ຮອງ
-31 w:ຮັບ
11 w:ຮູ້
-15 w:ຮົາ
-12 w:ຮຽງ
-35 w:ຮຽນ
-12 w:ຮຽບ
-12 w:ຮຽບຮຽ
-12 w:ະກວ
-15 w:ະກອ
15 w:ະກັ
-24 w:ະກາ
-18 w:ະຂໍ
-11 w:ະຈຳ
-11 w:ະຊວ
-11 w:ະນະ
-43 w:ະນາ
-32 w:ະບັ
10 w:ະບັບນີ້
-22 w:ະບັບແ
-11 w:ະບັບໃ
-10 w:ະບັບໃໝ່
-17 w:ະບົ
-26 w:ະພາ
13 w:ະມາ
-16 w:ະເທ
29 w:ະເໝ
11 w:ະເໝາະ
-10 w:ະແກ
-13 w:ະໄພ
-10 w:ະໄພໃນ
-10 w:ະໄພໃນຄວ
-10 w:ະໄໝ
-25 w:ັກ.
-11 w:ັກຂ
11 w:ັກຂອງ
-16 w:ັກຂ່າ
-17 w:ັກງ
-17 w:ັກງານ
13 w:ັກສ
11 w:ັກແ
-18 w:ັກໃ
-10 w:ັງ?
-11 w:ັງແ
12 w:ັດຂ
-14 w:ັດຈ
-10 w:ັດຕ
-24 w:ັດທ
15 w:ັດຫ
-10 w:ັດເ
-13 w:ັດເຈນ
16 w:ັນ.
19 w:ັນທ
11 w:ັນທາງ
11 w:ັນທາງກາ
-13 w:ັນນ
-13 w:ັນນາທ
-13 w:ັນນາທິກ
-17 w:ັນຜ
26 w:ັນພາສາລ
13 w:ັນວ
-12 w:ັນສ
-24 w:ັນຫ
-21 w:ັນຫຍັ
34 w:ັນເ
11 w:ັນແບບ
-15 w:ັບກ
-12 w:ັບຄ
18 w:ັບນ
13 w:ັບນີ້
-10 w:ັບປ
-11 w:ັບປຸງ
11 w:ັບສ
-18 w:ັບແ
17 w:ັບໃໝ່
-10 w:ັ່ງ
-12 w:ັ່ງນີ
-14 w:ັ່ງນີ້:
10 w:າກຂ
-11 w:າກອ
-18 w:າກາ
-17 w:າກເ
-13 w:າຂ້
-13 w:າຂ້ອຍ
-13 w:າຄາ
21 w:າງຄ
-10 w:າງດ
10 w:າງທ
-14 w:າງສ
20 w:າງເ
-10 w:າງໜ
-10 w:າຍ.
10 w:າຍຂຶ້ນ.
-11 w:າຍທ
11 w:າຍັ
-18 w:າຍເ
-13 w:າຍເຫດ
10 w:າດໃ
-39 w:າທິ
-13 w:າທິກາ
19 w:າທີ
-17 w:າທ່
-17 w:າທ່ານ
-11 w:ານ.
-15 w:ານຂ
-20 w:ານຄ
-20 w:ານຊ
-10 w:ານຊ່ວ
-23 w:ານຕ
-15 w:ານປ
10 w:ານປັບ
-12 w:ານພ
-22 w:ານມ
31 w:ານລ
23 w:ານລົງ
12 w:ານຫ
-14 w:ານຮ
10 w:ານັ
10 w:ານັ້ນ
-18 w:ານໃ
-18 w:ານໜ
12 w:າບໍ
-13 w:າປະ
-12 w:າມຂ
10 w:າມຄ
-11 w:າມຍ
10 w:າມທີ່ທ່
-10 w:າມບ
-10 w:າມບໍ່
-11 w:າມີ
-21 w:າມເ
-11 w:າມໃ
11 w:າມໝ
11 w:າມໝາຍ
-20 w:າລະ
-18 w:າລາ
-11 w:າລາວແ
31 w:າວ:
-11 w:າວກ
-17 w:າວຈ
22 w:າວທ
10 w:າວສ
13 w:າວຫ
-13 w:າວແ
10 w:າວໃ
-11 w:າສະ
-11 w:າສາລາວແ
17 w:າສົ
16 w:າສົນໃ
-12 w:າຫາ
14 w:າະກ
15 w:າະກັບ
22 w:າະສ
21 w:າໃນ
-10 w:າໄດ
13 w:ຳຄັ
30 w:ຳຕອ
-12 w:ຳຕໍ
-14 w:ຳນວ
13 w:ຳນວນຄຳ:
13 w:ຳນົ
10 w:ຳບໍ
-10 w:ຳປາ
-11 w:ຳພາ
23 w:ຳລັ
-18 w:ຳອິ
23 w:ຳເລ
23 w:ຳເລັດ
13 w:ຳແປ
-15 w:ຳໃນ
-21 w:ິກາ
-16 w:ິດ,
-13 w:ິດ.
13 w:ິດນ
32 w:ິດເ
23 w:ິທີ
-16 w:ິນເ
22 w:ິ່ງ
-10 w:ີ20
10 w:ີກບ
10 w:ີຄວ
14 w:ີຄວາມ
-16 w:ີຄຳ
23 w:ີນໄ
11 w:ີສອ
10 w:ີຫຍ
10 w:ີຫຍັງ
14 w:ີຫຼ
14 w:ີຫຼາຍ
-13 w:ີເນ
-15 w:ີ່ຂ
-10 w:ີ່ຂ້ອ
-12 w:ີ່ດ
17 w:ີ່ທ
11 w:ີ່ທ່າ
13 w:ີ່ເ
27 w:ີ່ແ
-24 w:ີ້:
11 w:ີ້ກ
-12 w:ີ້ຂ
-18 w:ີ້ຄ
-24 w:ີ້ຄືນ
-12 w:ີ້ຈ
-12 w:ີ້ຈະເ
-10 w:ີ້ຈະເປັ
11 w:ີ້ບ
18 w:ີ້ມ
-16 w:ີ້ສ
28 w:ີ້ເ
12 w:ີ້ເປັ
-10 w:ີ້ແມ່
-10 w:ີ້ແມ່ນລ
15 w:ຶ່ງບໍ
15 w:ຶ້ນ
-14 w:ືກຕ
-12 w:ືກຕ້ອ
21 w:ືນໃ
14 w:ືນໃໝ່
-17 w:ືນໃໝ່ໃຫ
-15 w:ືອງ
-15 w:ືອນ
-13 w:ື່ມ
10 w:ື່ສັງ
10 w:ື່ສັງຄົ
-15 w:ື່ອ
-11 w:ື້ນ
-16 w:ື້ອ
-14 w:ຸກຄ
-11 w:ຸກຄັ້
18 w:ຸງ:
16 w:ຸດທ
10 w:ຸດທີ່
-11 w:ຸ່ມ
-10 w:ູນ.
14 w:ູນຫ
-13 w:ູ່ເ
13 w:ູ່ໃ
-19 w:ູ້ແ
-18 w:ູ້ໃ
-10 w:ູ້ໃຊ້
13 w:ົງທ
-27 w:ົດ.
12 w:ົດຂ
30 w:ົດຂ່າ
-14 w:ົດຄວາ
-13 w:ົດຄວາມນ
-24 w:ົດນ
-24 w:ົດນີ້
14 w:ົດໄ
-22 w:ົດໝ
-22 w:ົດໝາຍ
16 w:ົນລ
-19 w:ົນເ
-10 w:ົນເອງ
12 w:ົນໃ
23 w:ົວຂ
23 w:ົວຂໍ້
-19 w:ົ່ງ
10 w:ົ່ງມາ
-15 w:ົ່າ
11 w:ົ້ນ
36 w:ົ້າ
-10 w:ຼວງ
17 w:ຼັກ
10 w:ຼາຍຂຶ
10 w:ຼາຍຂຶ້ນ
27 w:ຼ່ງ
-12 w:ຽງຈາກ
18 w:ຽນຂ
17 w:ຽນຂ່າ
15 w:ຽນຄ
12 w:ຽນຄືນໃໝ
-17 w:ຽນປ
-11 w:ຽນເ
-11 w:ຽນໄ
-12 w:ຽບຮ
-12 w:ຽບຮຽງ
15 w:ຽວລ
15 w:ຽວລາວ
19 w:ເກີ
-12 w:ເຂົ
-12 w:ເຂົ້າ
-26 w:ເງິ
-13 w:ເຈນ
21 w:ເດີ
-10 w:ເຕີ
-16 w:ເຖິ
-16 w:ເທດ
-13 w:ເທື
-13 w:ເທື່ອ
19 w:ເບິ
20 w:ເບິ່ງ
45 w:ເປັ
11 w:ເປັນທ
11 w:ເປັນທາງ
-21 w:ເປັນຫ
-21 w:ເປັນຫຍັ
12 w:ເປັນແ
11 w:ເປັນແບບ
-12 w:ເພື
-12 w:ເພື່ອ
-22 w:ເມື
-15 w:ເມືອງ
23 w:ເລັ
-17 w:ເລື
-15 w:ເລື່ອ
-11 w:ເລົ
-11 w:ເລົ່າ
25 w:ເວລ
18 w:ເວັ
51 w:ເວົ
51 w:ເວົ້າ
-16 w:ເສຍ
10 w:ເສດຖະ
10 w:ເສດຖະກິ
-12 w:ເສັ
14 w:ເຫດກາ
-12 w:ເຫັ
-11 w:ເອກ
-16 w:ເອງ
15 w:ເອົ
-15 w:ເຮົ
24 w:ເໝາ
15 w:ເໝາະກ
15 w:ເໝາະກັບ
-23 w:ແກ່
38 w:ແກ້
-13 w:ແຈ້
-36 w:ແຕ່
24 w:ແທັ
28 w:ແບບ
18 w:ແບ່
18 w:ແປເ
18 w:ແປເປັ
15 w:ແປເປັນພ
10 w:ແປແ
-30 w:ແມ່
-10 w:ແມ່ນລ
-27 w:ແລະ
11 w:ແລະເໝ
11 w:ແລະເໝາະ
27 w:ແລ້
12 w:ແລ້ວເ
35 w:ແຫຼ
27 w:ແຫຼ່ງ
-20 w:ແຫ່
-12 w:ແຫ່ງຊ
-12 w:ແຫ່ງຊາດ
18 w:ໂຄງ
12 w:ໂຄງກາ
-12 w:ໂຄສ
-12 w:ໂຄສະນ
24 w:ໂພສ
-12 w:ໂມງ
-29 w:ໂຮງ
-12 w:ໂຮງຮຽ
20 w:ໃຈຄ
-30 w:ໃຊ້
10 w:ໃຊ້ພາ
10 w:ໃຊ້ພາສາ
-13 w:ໃນກ
13 w:ໃນຂ
-10 w:ໃນຄວາ
-11 w:ໃນບ
-11 w:ໃນບົດ
-11 w:ໃນວ
-12 w:ໃນສ
27 w:ໃນເ
-11 w:ໃສ່
14 w:ໃຫ້ຂ້
12 w:ໃຫ້ຂ້ອຍ
-17 w:ໃຫ້ສັ
-17 w:ໃຫ້ສັ້ນ
-14 w:ໃຫ້ສຳ
14 w:ໃໝ່ໃຫ
-31 w:ໄດ້
10 w:ໄດ້ປັ
-17 w:ໄດ້ຮັ
20 w:ໄປແ
-10 w:ໄພໃ
-10 w:ໄພໃນຄ
-10 w:ໄພໃນຄວາ
13 w:ໄວ້
-10 w:່ຂ້
-10 w:່ຂ້ອຍ
-10 w:່ງກ
27 w:່ງຂໍ້
-12 w:່ງຊາດ
-10 w:່ງທ
-12 w:່ງນີ້
22 w:່ງບ
15 w:່ງບໍ່
12 w:່ງລ
22 w:່ງອ
-12 w:່ທີ
17 w:່ທ່
11 w:່ທ່ານ
-10 w:່ນລ
-15 w:່ນັ
-11 w:່ນແ
-11 w:່ບ້
-11 w:່ບ້ານ
-15 w:່ປັ
14 w:່ປ່
14 w:່ປ່ຽນ
-20 w:່ຜູ
-10 w:່ມີ
-10 w:່ມີຄຳ
-14 w:່ມເ
33 w:່ວຍ
12 w:່ວຍເຫ
12 w:່ວຍເຫຼື
-20 w:່ສະ
10 w:່ສັ
10 w:່ສັງຄ
10 w:່ສັງຄົມ
-12 w:່ອຄ
-18 w:່ອນ
16 w:່ອອ
15 w:່າ.
-21 w:່າກ
15 w:່າຈ
-19 w:່າຍ
-12 w:່າທ
-11 w:່ານ
23 w:່າວ
-21 w:່າສ
41 w:່ຽນ
15 w:່ຽວລາ
-16 w:່ແມ
-15 w:່ແມ່ນ
21 w:່ໃຫ
18 w:້ຂ່
18 w:້ຂ່າວ
16 w:້ຄັ
12 w:້ຄຳ
-17 w:້ຄື
-13 w:້ງທ
-12 w:້ຈະ
-10 w:້ຈະເປ
-10 w:້ຈະເປັນ
26 w:້ຊ່
25 w:້ຊ່ວຍ
-10 w:້ທັ
-14 w:້ທີ
12 w:້ນຈ
15 w:້ນສ
-16 w:້ນເ
15 w:້ນແ
15 w:້ນແລະ
10 w:້ປັ
11 w:້ປ່
11 w:້ປ່ຽນ
10 w:້ພາ
10 w:້ພາສາ
-10 w:້ມີ
14 w:້ມູ
14 w:້ມູນຫ
11 w:້ວຍ
12 w:້ວເ
-15 w:້ສຳ
-13 w:້ຫຍ
-18 w:້ອງ
13 w:້ອງການສ
10 w:້ອງຂໍ
16 w:້ອຍ
-13 w:້ຮັ
-11 w:້າຂ
23 w:້າງ
20 w:້າຍ
-21 w:້າທ
-14 w:້າທ່າ
-34 w:້ານ
-10 w:້າມ
16 w:້າສ
16 w:້າສົນ
16 w:້າສົນໃຈ
-12 w:້າໃ
-11 w:້າໄ
10 w:້ແກ້ໄ
-16 w:້ແປ
-10 w:້ແມ່ນລາ
24 w:້ແລ້ວ
-13 w:ໍອະ
-13 w:ໍອະໄພ
-10 w:ໍອະໄພໃນ
18 w:ໍ່ຄ
-16 w:ໍ່ສ
16 w:ໍ່ອ
16 w:ໍ່ອອກ
-11 w:ໍ່ເ
-16 w:ໍ່ແມ່
-10 w:ໍ່ໄ
18 w:ໍ້ທ
14 w:ໍ້ມ
13 w:ໍ້ມູນ
14 w:ໍ້ມູນຫຼ
-11 w:ໍ້ແ
-11 w:ໜັງ
-31 w:ໜ້າ
-16 w:ໝາຍ
-13 w:ໝາຍເຫ
24 w:ໝາະ
15 w:ໝາະກັ
11 w:ໝ່ໃ
14 w:ໝ່ໃຫ້
-17 w:ở
-37 w:、
-72 w:。
-21 w:一
14 w:一个人
-24 w:一句
-12 w:三个
-32 w:下
16 w:下。
-25 w:下是
-22 w:下面
15 w:不
-15 w:与
-10 w:两
19 w:个人
14 w:个人工
12 w:个话
12 w:个话题
-18 w:中
38 w:中文
12 w:中老
12 w:中老铁
30 w:为
25 w:为￼
25 w:为￼￼
-17 w:么
-10 w:九
37 w:也
-20 w:了
-22 w:了一
25 w:了，
11 w:二
-20 w:五
-11 w:交
-12 w:亲
18 w:人工
-17 w:什
-17 w:什么
21 w:仅
-20 w:今
-11 w:介
-23 w:代
16 w:以
27 w:以上
-25 w:以下是
-10 w:以内
12 w:们换
12 w:们换个
-18 w:件
10 w:众
-11 w:会
-24 w:传
-41 w:作
29 w:你
17 w:供
-14 w:保
-14 w:信
-24 w:修
-11 w:元
-28 w:全
-17 w:全文
-16 w:公
13 w:公开
14 w:关
15 w:关键
16 w:内容
12 w:再聊
12 w:再聊聊
-18 w:写
13 w:写后
10 w:写后的
42 w:分
-20 w:刊
15 w:列
-24 w:删
12 w:删除
32 w:别
13 w:到
26 w:制
14 w:前
21 w:力
-19 w:办
-19 w:加
14 w:务
20 w:助
12 w:助手
-28 w:化
-10 w:区
-18 w:十
-16 w:千
-26 w:半
16 w:及
-13 w:友
23 w:发布
26 w:口
-15 w:句
-10 w:只
35 w:可
10 w:可以
-12 w:台
48 w:合
-38 w:同
33 w:后
-11 w:向
-23 w:吗
-23 w:吗？
12 w:吧
12 w:吧。
-14 w:告
29 w:嗯
29 w:嗯，
-45 w:国
-73 w:在
-21 w:地
-21 w:城
-12 w:增
-39 w:备
19 w:复
-32 w:多
-24 w:大
-27 w:女
11 w:如下
-13 w:如需
-23 w:子
12 w:字
-11 w:字。
-10 w:字以
-10 w:字以内
10 w:字，
-35 w:学
40 w:客
-23 w:家
26 w:容
11 w:对
-22 w:将
-15 w:小
-10 w:少
-23 w:就
57 w:已
-24 w:市
13 w:布
14 w:希
14 w:希望
18 w:帮
13 w:帮助
-51 w:年
15 w:并
71 w:度
-18 w:式
38 w:引
11 w:录
-20 w:很
-24 w:得
15 w:必
20 w:思
43 w:思考
57 w:您
19 w:情
-25 w:想
50 w:感
-14 w:感谢
-21 w:成
53 w:我
12 w:我们换
17 w:我可
13 w:我把
12 w:我暂
12 w:我暂时
-11 w:我的
13 w:我的知
15 w:或
-11 w:户
13 w:所帮
13 w:所帮助
-10 w:打
38 w:把
15 w:把这
14 w:把这篇
-24 w:投
-13 w:持
33 w:换
12 w:换个
12 w:换个话
21 w:据
-31 w:掉
31 w:接
13 w:推
12 w:推荐
-13 w:提
-16 w:撤
-26 w:改。
13 w:改写后
-13 w:政
41 w:整
17 w:整理
-34 w:文
-13 w:文中
16 w:新
-37 w:新版
-24 w:新版本
41 w:新闻
19 w:方案
10 w:旅
-29 w:日
-11 w:时
29 w:时1
11 w:时无
11 w:时无法
28 w:易
-45 w:是
12 w:暂
12 w:暂时
12 w:暂时无
22 w:更
-10 w:更加
-10 w:更新
13 w:更正
18 w:替
25 w:替换
13 w:有所
13 w:有所帮
14 w:望
-15 w:期
-84 w:本
-20 w:本文
-23 w:机
-10 w:材
-24 w:条
-22 w:来
-18 w:果
-11 w:查
11 w:标
10 w:标题
13 w:标题，
40 w:样
12 w:根
13 w:根据
-15 w:次
-12 w:欢
-12 w:款
-22 w:正
11 w:正式
-27 w:此
26 w:段
-17 w:比
29 w:民
28 w:气
-14 w:水
-12 w:求，
-18 w:没有
-18 w:法
12 w:法回答
-27 w:注
-18 w:注：
-26 w:点
-14 w:热线
-21 w:照
-13 w:片
-30 w:版
-13 w:版本
-43 w:现
10 w:理。
22 w:生
-11 w:用户
29 w:用时
29 w:用时1
22 w:由a
22 w:由ai
-12 w:电
14 w:略
13 w:百
22 w:的是
13 w:的知
13 w:的知识
-10 w:的，
-30 w:目
11 w:直
11 w:直接
13 w:着
-13 w:示
-12 w:社
29 w:秒
-25 w:稿
18 w:符
18 w:符合
18 w:第
-11 w:答
-18 w:答：
-27 w:系
13 w:约
-50 w:经
-23 w:结
25 w:给
15 w:给你
46 w:统一
-55 w:编
-36 w:编辑
33 w:网
-10 w:罚
-12 w:翻译
-18 w:老
12 w:老铁
12 w:老铁路
11 w:考
-45 w:者
11 w:聊
12 w:聊吧
12 w:聊吧。
12 w:聊聊
12 w:聊聊吧
-13 w:联
-26 w:能
-37 w:自
-28 w:至
-12 w:草
-12 w:草案
12 w:荐
10 w:行
34 w:要
10 w:要我
-20 w:要求
-12 w:要求，
39 w:观
11 w:视
11 w:视频
-22 w:解
13 w:让我
12 w:让我们
-19 w:记
-17 w:记者
-23 w:论
-14 w:论文
-18 w:评
28 w:译
-36 w:译者
-27 w:话
12 w:话题
12 w:话题再
18 w:语
17 w:语。
18 w:语气
-29 w:误
25 w:说
30 w:说明
11 w:请以
65 w:读
32 w:读者
18 w:调
25 w:调整
-15 w:谢
-12 w:责
17 w:贵
10 w:资料
-14 w:赛
27 w:起
37 w:路
-11 w:车
23 w:轻
-36 w:辑
-22 w:还
14 w:这
-16 w:这个
-17 w:这篇
11 w:述
33 w:适
36 w:适合
-21 w:那
24 w:部分
10 w:采访
45 w:重
14 w:重复
16 w:铁
20 w:铁路
48 w:错
15 w:键
-17 w:问
-15 w:问题，
36 w:闻
52 w:阅
52 w:阅读
-11 w:限
12 w:除
11 w:需
29 w:需要
34 w:面
11 w:频
-24 w:题
12 w:题再
12 w:题再聊
26 w:风
28 w:！
49 w:（
15 w:（全
15 w:（全文
48 w:）
-12 w:，
21 w:，发
-24 w:，对
25 w:，并
41 w:，我
-26 w:，文
-23 w:，新
-27 w:，用
34 w:，要
11 w:，让
12 w:，让我
23 w:，这
21 w:，￼
21 w:，￼￼
15 w:：
-52 w:？
-15 w:￼
22 w:￼应
26 w:￼，
-15 w:￼￼
-11 w:￼￼.
22 w:￼￼应
26 w:￼￼，
-51 w:￼￼￼
-11 w:￼￼￼￼.
-37 w:￼￼￼￼￼
-11 w:￼￼￼￼￼￼.
-21 w:￼￼￼￼￼￼￼
`;
