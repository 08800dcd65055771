// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.89;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-24 ^>addressee
58 ^>channel
146 ^>count
16 ^>doubt
-15 ^>here
27 ^>inability
97 ^>machine
44 ^>narrator
13 ^>offer
-43 ^>office
11 ^>opening
59 ^>option
18 ^>order
62 ^>part
-42 ^>plan
72 ^>quality
-17 ^>reference
30 ^>reported
24 ^>request
67 ^>text
23 addressee*edit
20 addressee*here
-17 addressee*inability
-17 addressee*machine
-25 addressee*office
29 addressee*opening
-13 addressee*option
18 addressee*order
-10 addressee*part
-41 addressee*plan
65 addressee*reference
38 addressee*reported
48 addressee*text
24 addressee>$
-51 addressee>addressee
-50 addressee>inability
-36 addressee>narrator
30 addressee>offer
-27 addressee>office
-37 addressee>plan
-14 addressee>reference
38 addressee>reported
-14 addressee>request
42 channel
-11 channel*doubt
-19 channel*office
42 channel*option
10 channel*plan
-14 channel*reported
21 channel>$
13 channel>addressee
23 channel>channel
-12 channel>edit
24 channel>offer
-10 channel>part
18 channel>quality
139 colon-end
147 count
27 count*channel
-10 count*doubt
46 count*office
25 count*user
36 count>$
12 count>addressee
19 count>channel
-13 count>narrator
19 count>office
53 count>part
19 count>plan
-21 count>quality
-27 count>text
27 doubt
-25 doubt*office
33 doubt*reported
13 doubt>doubt
24 doubt>narrator
-37 doubt>office
-15 doubt>part
13 doubt>quality
14 doubt>reported
-12 edit
-24 edit*channel
-83 edit*count
87 edit*doubt
14 edit*here
-12 edit*inability
-34 edit*machine
11 edit*offer
-29 edit*office
19 edit*opening
-91 edit*option
10 edit*plan
-28 edit*quality
27 edit*user
78 edit>$
49 edit>addressee
37 edit>channel
-39 edit>count
43 edit>doubt
-21 edit>edit
-49 edit>inability
-58 edit>machine
-15 edit>narrator
-29 edit>office
-17 edit>plan
37 edit>quality
-25 edit>reference
24 edit>reported
22 edit>request
59 edit>text
11 exclaim
-19 figures
-21 here
-12 here*channel
-13 here*count
29 here*doubt
-22 here*office
11 here*option
30 here*order
-42 here*plan
36 here*reported
34 here>addressee
-14 here>channel
14 here>doubt
77 here>edit
-50 here>narrator
-50 here>office
-12 here>option
-11 here>order
-21 here>part
32 here>quality
-23 here>reported
29 here>text
125 icon
10 inability*doubt
13 inability*here
-19 inability*offer
33 inability*opening
-25 inability*plan
-56 inability*reported
-29 inability*request
12 inability>doubt
10 inability>edit
18 inability>here
76 inability>inability
17 inability>narrator
14 inability>offer
29 inability>office
14 inability>part
-27 inability>plan
-15 inability>quality
63 inability>reference
80 inability>text
11 label
-117 lang=de
-79 lang=en
-41 lang=es
-46 lang=fr
-20 lang=id
-67 lang=it
38 lang=lo
-42 lang=pt
32 lang=vi
-40 len=1
-63 len=3
-58 len=4
10 list
14 machine
-18 machine*channel
47 machine*here
64 machine*inability
-43 machine*office
-13 machine*opening
-51 machine*plan
-17 machine*reported
10 machine*request
-28 machine*user
-52 machine>addressee
28 machine>here
59 machine>inability
86 machine>machine
55 machine>narrator
-14 machine>offer
-11 machine>office
-14 machine>part
-34 machine>quality
53 machine>reported
58 machine>request
-83 n=0
-32 n=1
17 n=2
27 n=3
20 n=4
70 n=5
22 n=6
-63 names=1
-102 names=2
-74 names=3
-67 names=4
113 narrator
89 narrator*doubt
34 narrator*edit
-28 narrator*here
67 narrator*inability
132 narrator*machine
-16 narrator*opening
-11 narrator*option
17 narrator*order
72 narrator*part
10 narrator*plan
29 narrator*quality
104 narrator*reference
26 narrator*reported
75 narrator*request
-12 narrator*text
58 narrator*user
-75 narrator>$
-43 narrator>addressee
-18 narrator>channel
37 narrator>doubt
37 narrator>edit
58 narrator>inability
54 narrator>machine
-79 narrator>narrator
-51 narrator>offer
-38 narrator>office
23 narrator>order
13 narrator>part
-12 narrator>plan
-49 narrator>quality
-13 narrator>reference
-97 narrator>reported
-31 narrator>text
23 offer
18 offer*channel
17 offer*count
35 offer*doubt
-62 offer*here
-63 offer*office
10 offer*plan
-52 offer*reported
-101 offer*request
49 offer*user
132 offer>$
15 offer>addressee
-12 offer>channel
14 offer>count
22 offer>doubt
68 offer>edit
16 offer>machine
-42 offer>narrator
106 offer>offer
-44 offer>office
23 offer>order
35 offer>part
45 offer>plan
32 offer>quality
-65 offer>reported
-39 offer>request
17 offer>text
-45 office
-15 office>addressee
-39 office>channel
29 office>count
10 office>doubt
-10 office>edit
24 office>here
-34 office>inability
18 office>offer
-52 office>office
35 office>plan
-60 office>quality
-24 office>reference
20 office>reported
10 office>request
-21 office>text
39 opening
29 opening*count
10 opening*doubt
47 opening*here
-22 opening*office
52 opening*plan
12 opening*request
17 opening*user
19 opening>addressee
23 opening>count
78 opening>here
68 opening>inability
-13 opening>machine
-16 opening>narrator
-19 opening>offer
-17 opening>office
29 opening>plan
18 opening>reference
-21 opening>reported
57 opening>text
81 option
-25 option*office
21 option*reported
23 option>$
60 option>channel
25 option>edit
-15 option>office
27 option>part
90 option>quality
18 order
-35 order*channel
13 order*doubt
18 order*plan
19 order*reported
68 order>$
-66 order>addressee
21 order>edit
-23 order>machine
-10 order>offer
11 order>order
-25 order>part
17 order>quality
13 order>reported
-18 order>request
18 order>text
91 part
36 part*channel
-26 part*count
-12 part*edit
20 part*here
-22 part*inability
-23 part*machine
17 part*offer
77 part*opening
-27 part*option
45 part*plan
13 part*quality
49 part*request
22 part*user
68 part>$
20 part>addressee
11 part>doubt
32 part>edit
12 part>here
26 part>inability
-13 part>machine
-11 part>narrator
22 part>offer
15 part>office
96 part>part
19 part>plan
54 part>quality
-55 part>reference
-26 part>reported
19 part>text
-99 phone
-10 plan
13 plan*doubt
-11 plan*office
19 plan*option
56 plan*reported
26 plan>$
-14 plan>addressee
-17 plan>count
67 plan>edit
53 plan>inability
-90 plan>machine
-68 plan>narrator
-18 plan>office
18 plan>order
45 plan>plan
-28 plan>quality
29 plan>reference
31 plan>reported
12 plan>request
-30 plan>text
154 pos=first
221 pos=last
-89 pos=middle
33 quality
46 quality*channel
-59 quality*count
35 quality*here
-18 quality*inability
10 quality*machine
27 quality*offer
-21 quality*office
27 quality*option
-43 quality*reported
90 quality>$
-46 quality>addressee
13 quality>channel
-57 quality>count
37 quality>edit
12 quality>here
26 quality>narrator
51 quality>offer
-10 quality>office
42 quality>order
-12 quality>plan
109 quality>quality
17 quality>reference
-21 quality>reported
34 question
-41 quoted=0
-35 quoted=1
13 quoted=2
-79 quoted=3
67 reference
-58 reference*channel
-37 reference*count
34 reference*doubt
-11 reference*edit
-92 reference*here
52 reference*inability
47 reference*machine
-25 reference*offer
-52 reference*office
32 reference*opening
17 reference*order
22 reference*plan
41 reference*quality
-34 reference*request
27 reference>$
-19 reference>addressee
-25 reference>channel
51 reference>doubt
11 reference>edit
30 reference>inability
28 reference>machine
36 reference>narrator
-18 reference>office
14 reference>quality
28 reference>reference
49 reference>reported
-27 reference>request
-10 reference>text
-61 reported
15 reported>$
-28 reported>addressee
-10 reported>edit
-26 reported>inability
-15 reported>machine
-28 reported>narrator
23 reported>offer
34 reported>office
31 reported>order
35 reported>part
22 reported>plan
43 reported>quality
27 reported>reference
13 reported>reported
11 reported>request
22 reported>text
21 request
-12 request*count
68 request*doubt
-19 request*office
-28 request*order
19 request*reported
82 request>$
-61 request>addressee
15 request>edit
-20 request>inability
18 request>machine
-36 request>offer
-40 request>office
10 request>order
-14 request>part
-15 request>quality
10 request>reported
53 request>request
35 request>text
41 text
-41 text*count
21 text*edit
55 text*here
-73 text*machine
34 text*offer
-57 text*office
67 text*opening
-39 text*option
-14 text*order
-27 text*part
-16 text*plan
24 text*quality
-22 text*reported
27 text*request
-14 text*user
87 text>$
11 text>addressee
24 text>channel
20 text>count
13 text>doubt
-12 text>edit
-10 text>here
-22 text>machine
97 text>offer
-22 text>office
24 text>order
43 text>plan
46 text>quality
15 text>reference
25 text>reported
10 user
65 user*plan
16 user>$
20 user>edit
-25 user>machine
-10 w:!
23 w:! here's
-15 w:#
-60 w:# #
34 w:# :
-12 w:# am
-24 w:# and
-23 w:# april
11 w:# characters
-27 w:# chữ
-44 w:# h
-18 w:# in
-10 w:# march
-18 w:# may
11 w:# million
-23 w:# minutes
14 w:# more
55 w:# mots
84 w:# no
-51 w:# november
-25 w:# of
-14 w:# per
20 w:# pm
84 w:# seconds
34 w:# signes
56 w:# sites
39 w:# so
-29 w:# th
13 w:# the
-23 w:# to
40 w:# word
82 w:# words
-15 w:# years
37 w:# you
37 w:/th
39 w:0
-12 w:00
-12 w:000
-22 w:00ຄ
-15 w:00字
17 w:023
13 w:024
54 w:1
53 w:10
-11 w:123
18 w:2
19 w:2.
13 w:202
-11 w:234
10 w:24
10 w:24年
17 w:256
10 w:4年
-12 w:500
12 w:50ຄ
14 w:568
33 w:7
-22 w:8
-10 w:80
-18 w:800
15 w::
37 w:: #
33 w:: a
-24 w:: an
32 w:: farmers
15 w:: fixed
25 w:: i
82 w:: laos
10 w:: rewrite
25 w:: the
-18 w:: this
-16 w:: vientiane
-17 w:: we
94 w:: what
70 w:: why
-29 w:: you
-16 w::ຄຳ
-10 w::ຄຳວ່
-10 w::ຄຳວ່າ￼
11 w::ປະ
10 w::￼￼
10 w::￼￼￼￼
10 w::￼￼￼￼￼￼
37 w:</t
36 w:<th
-46 w:?
-15 w:? send
-26 w:? the
-11 w:?ສົ
-11 w:?ສົ່ງ
-28 w:^#
38 w:^# words
52 w:^:
-31 w:^a
-15 w:^a good
-41 w:^absolutely
61 w:^according
61 w:^according to
38 w:^alternative
-19 w:^an
-11 w:^anh
18 w:^approx
18 w:^approx #
25 w:^as an
-10 w:^as of
38 w:^ask
29 w:^at
42 w:^based
42 w:^based on
-25 w:^before
27 w:^being
27 w:^being an
20 w:^below
32 w:^below is
-24 w:^bien
-24 w:^bien sûr
10 w:^by
-11 w:^bài
-20 w:^bài viết
-16 w:^bạn
-24 w:^bạn có
21 w:^bản
-17 w:^cet
-17 w:^cet article
15 w:^cette
11 w:^changes
169 w:^chatgpt
21 w:^chatgpt can
97 w:^copy
-35 w:^correction
-35 w:^correction :
11 w:^could
-19 w:^dear
10 w:^do
33 w:^do you
-39 w:^draft
45 w:^draft #
-21 w:^dưới
-21 w:^dưới đây
16 w:^english
13 w:^feel
13 w:^feel free
16 w:^first
100 w:^focus
34 w:^for
56 w:^for a
41 w:^for more
39 w:^for the
-19 w:^good
31 w:^got
31 w:^got it
35 w:^great
25 w:^great question
-28 w:^he
-38 w:^her
-21 w:^here
-25 w:^here is
-13 w:^here's a
28 w:^here's how
-12 w:^here's the
-25 w:^here's what
17 w:^hier
26 w:^hmm
57 w:^hope
19 w:^hope this
-47 w:^how
12 w:^i am
10 w:^i apologize
-25 w:^i can
22 w:^i can't
16 w:^i cannot
-27 w:^i could
35 w:^i do
26 w:^i don't
-16 w:^i have
-48 w:^i hope
25 w:^i kept
26 w:^i left
-12 w:^i made
-13 w:^i was
10 w:^i won't
19 w:^i'd
-28 w:^i'm an
60 w:^i've
-16 w:^if the
-32 w:^if you
15 w:^il
-53 w:^in
-22 w:^in the
31 w:^is
55 w:^it
51 w:^it's
31 w:^j'ai
-43 w:^je
-10 w:^je suis
39 w:^just
36 w:^keep
-55 w:^key
-31 w:^la
-24 w:^le
-19 w:^le texte
-24 w:^les
-30 w:^let
-23 w:^let me
13 w:^let's
17 w:^lưu
17 w:^lưu ý
43 w:^meta
36 w:^meta description
59 w:^my
12 w:^my information
-18 w:^my knowledge
12 w:^my training
15 w:^mình
-20 w:^một
-27 w:^n'hésitez
-27 w:^n'hésitez pas
-16 w:^next
-11 w:^người
13 w:^những
65 w:^no
38 w:^note
19 w:^note de
19 w:^note that
11 w:^nothing
-37 w:^nếu
-15 w:^nếu bạn
10 w:^of
15 w:^of course
-10 w:^okay
10 w:^one
15 w:^one thing
57 w:^option
27 w:^option #
12 w:^option b
49 w:^or
50 w:^or if
-35 w:^please
-12 w:^please let
-14 w:^please provide
-35 w:^prices
-12 w:^q
-12 w:^q :
-10 w:^read
-15 w:^reading
-14 w:^reading time
11 w:^revised
37 w:^revised version
29 w:^rewritten
49 w:^said
56 w:^searched
56 w:^searched #
36 w:^seo
39 w:^seo title
59 w:^shall
61 w:^shall i
-30 w:^she
-19 w:^si
99 w:^since
54 w:^slightly
54 w:^slightly more
-75 w:^so
14 w:^some
17 w:^some of
-13 w:^sorry
102 w:^suggested
-18 w:^sure
-31 w:^sure i
10 w:^sure thing
-19 w:^tags
-21 w:^tags :
13 w:^thank
13 w:^thank you
16 w:^thanks
21 w:^thanks for
42 w:^that
-35 w:^the
-20 w:^the figures
10 w:^the following
-12 w:^the names
-44 w:^the new
-21 w:^the original
24 w:^the quote
-12 w:^the report
-17 w:^the revised
-14 w:^the rewritten
-18 w:^the summary
34 w:^the text
-21 w:^the translation
25 w:^the user
32 w:^there
-17 w:^there is
83 w:^think
53 w:^this
-93 w:^this article
-23 w:^this interview
67 w:^this is
-15 w:^this story
-52 w:^this version
99 w:^thought
99 w:^thought for
-48 w:^title
42 w:^ton
56 w:^tone
56 w:^tone :
20 w:^translated
20 w:^translated from
-26 w:^translator's
-26 w:^translator's note
17 w:^tính
17 w:^tính đến
-73 w:^tôi
-27 w:^tôi không
16 w:^từ
-18 w:^under
28 w:^unfortunately
29 w:^unfortunately i
15 w:^user
-10 w:^users
53 w:^version
-51 w:^voici
20 w:^vous avez
20 w:^wait
23 w:^wait the
14 w:^want
10 w:^was
12 w:^was this
18 w:^we need
-65 w:^what
-15 w:^what i
-35 w:^when
12 w:^while
-19 w:^why
20 w:^word count
35 w:^would
-19 w:^write
37 w:^you
-12 w:^you asked
50 w:^you could
51 w:^you said
56 w:^you've
32 w:^your
39 w:^à
-26 w:^đề
10 w:^บทควา
41 w:^แบบที
-12 w:^ກະຊວງ
-16 w:^ຂໍອະໄ
16 w:^ຕ້ອງກ
-15 w:^ຖ້າທ່
-17 w:^ນີ້ແມ
10 w:^ຫົວຂໍ
-14 w:^ໝາຍເຫ
13 w:^主要
25 w:^以上
-10 w:^以下
25 w:^修改
-14 w:^如需
-12 w:^编辑
11 w:^（全
-23 w:a
12 w:a :
56 w:a balance
25 w:a better
22 w:a bit
-12 w:a brief
-19 w:a chatbot
10 w:a copy
-28 w:a day
-29 w:a doctor
-14 w:a few
23 w:a general
-32 w:a good
-16 w:a great
-24 w:a headline
48 w:a lao
11 w:a large
-15 w:a list
38 w:a little
11 w:a long
-15 w:a longer
-14 w:a man
19 w:a minute
-10 w:a mistake
-13 w:a month
51 w:a more
49 w:a named
32 w:a neutral
-20 w:a new
11 w:a news
-34 w:a page
22 w:a photo
30 w:a press
18 w:a question
20 w:a quote
10 w:a real
11 w:a regional
-24 w:a robot
-13 w:a second
26 w:a sharper
12 w:a short
-89 w:a shorter
-16 w:a single
11 w:a softer
-29 w:a story
19 w:a straight
-25 w:a summary
29 w:a third
-18 w:a translation
-10 w:a week
-24 w:a word
12 w:a year
-48 w:a été
-34 w:abbot
-23 w:ability
-23 w:ability to
26 w:able
25 w:able to
-27 w:about
13 w:about #
42 w:about the
-39 w:about this
-29 w:above
-37 w:absolutely
27 w:access
45 w:access to
26 w:accident
33 w:according
32 w:according to
-15 w:account
-13 w:across
-13 w:act
40 w:active
15 w:active voice
32 w:actual
-15 w:actually
26 w:adapt
22 w:adapted
-43 w:add
-24 w:add a
18 w:added
35 w:adding
-30 w:address
-122 w:adds
28 w:adjectives
-12 w:adjust
30 w:adjustments
-22 w:advice
-10 w:after a
10 w:after that
17 w:after the
-17 w:again
-43 w:against
-26 w:against the
-40 w:agency
-14 w:ages
40 w:agreement
-46 w:ai
19 w:ai assistant
11 w:ai i
-10 w:ai language
-22 w:ai để
13 w:ai生
-41 w:all
36 w:all of
13 w:all the
15 w:already
-35 w:also
70 w:alternative
77 w:although
21 w:always
-52 w:am
54 w:amount
-23 w:amounts
-32 w:an
107 w:an ai
16 w:an article
37 w:an artificial
-28 w:an assistant
-32 w:an earlier
-27 w:an editor
39 w:an error
-61 w:and
-24 w:and #
20 w:and an
-13 w:and ask
22 w:and avoid
23 w:and cannot
-23 w:and clarity
20 w:and could
10 w:and do
-22 w:and does
-17 w:and factual
14 w:and for
80 w:and have
41 w:and i'll
-20 w:and if
-13 w:and is
-12 w:and its
-16 w:and leave
-30 w:and may
36 w:and more
11 w:and neutral
-23 w:and no
-29 w:and on
-11 w:and one
17 w:and only
25 w:and put
-20 w:and reviewed
-20 w:and somebody
-19 w:and tell
-37 w:and that
36 w:and the
-29 w:and then
-12 w:and this
33 w:and to
-14 w:and two
-12 w:and we
20 w:and why
-11 w:and you
-43 w:another
-51 w:answer
-10 w:answered
-39 w:any
57 w:any of
35 w:anything
11 w:ap style
-10 w:apologise
-24 w:apologised
11 w:apologize
11 w:apologize but
-25 w:app
-10 w:appeal
-42 w:appeared
-38 w:appeared in
12 w:appears to
29 w:apportées
18 w:approx
18 w:approx #
34 w:approximately
34 w:approximately #
32 w:april
58 w:april #
-26 w:archive
-36 w:are
12 w:are asked
-16 w:are five
12 w:are not
-56 w:are the
17 w:are three
-19 w:around
-12 w:around #
53 w:article
-35 w:article #
29 w:article :
-13 w:article a
27 w:article about
24 w:article are
-32 w:article has
39 w:article in
-42 w:article is
-12 w:article of
18 w:article on
-32 w:article was
12 w:article you
-40 w:articles
13 w:artificial
17 w:artificial intelligence
13 w:artificielle
-12 w:artificielle puis
-57 w:artikel
40 w:as an
21 w:as far
12 w:as follows
26 w:as my
-11 w:as of
27 w:as requested
-22 w:as the
16 w:as they
17 w:as well
-11 w:ask
-18 w:ask for
-29 w:ask the
-49 w:asked
-12 w:asked me
-15 w:asked to
-14 w:asking
-37 w:asks
-22 w:assembly
24 w:assist
14 w:assistant
38 w:assumed
32 w:assumed that
-39 w:at
-33 w:at #
10 w:at a
-35 w:at least
-12 w:at the
-11 w:atg
-11 w:atgpt
18 w:attached
11 w:attribution
-63 w:au
-10 w:au #
45 w:aucun
11 w:audience :
31 w:aussi
10 w:aussi un
-55 w:author
-17 w:author's
-26 w:authors
-15 w:aux
-29 w:avant de
-10 w:avec
17 w:avez
15 w:avez raison
22 w:avoid
22 w:avoids
-39 w:away
-43 w:b :
-15 w:ba
-34 w:back
20 w:back and
-27 w:back to
-59 w:background
-22 w:bad
42 w:balance
59 w:balance between
44 w:balanced
32 w:bank
-27 w:based
18 w:based on
-19 w:battery
-30 w:be a
-24 w:be able
29 w:be read
-10 w:be the
-17 w:because
35 w:because it
-16 w:because of
-24 w:been
-31 w:been changed
21 w:been rewritten
-13 w:been updated
27 w:before
-24 w:before i
-14 w:before publication
24 w:before publishing
26 w:before the
-34 w:began
13 w:begin
13 w:begins
27 w:being an
21 w:believe
-65 w:below
29 w:below is
-26 w:berikut
-21 w:best
-14 w:better
-13 w:better for
34 w:better or
-32 w:better than
26 w:between the
10 w:bien
-24 w:bien sûr
-46 w:bill
11 w:bit
-29 w:biết
-13 w:biểu
-24 w:boat
-11 w:boat race
-22 w:body
57 w:bold
-41 w:book
-16 w:booking
-41 w:books
37 w:border
73 w:both
15 w:both sides
-41 w:bottom
10 w:brand
-36 w:bread
15 w:break
11 w:brief
-49 w:bring
36 w:british
39 w:broke
-28 w:brown
-15 w:budget
-36 w:build
-52 w:bullet
-29 w:bullet points
74 w:bus
-42 w:business
-22 w:but
16 w:but i
-20 w:but if
28 w:but it
36 w:but the
25 w:but you
-19 w:by
-23 w:by a
-27 w:by an
-11 w:by our
17 w:by side
-101 w:by the
-25 w:bypass
-41 w:bài
10 w:bài báo
10 w:bài gốc
-20 w:bài viết
-35 w:báo
24 w:báo chí
30 w:bạn
-34 w:bạn có
22 w:bạn gửi
21 w:bạn nên
18 w:bạn vui
-24 w:bạn đọc
-14 w:bản
-23 w:bản mới
-12 w:bản tin
-39 w:bằng
-12 w:bổ
-12 w:bổ sung
57 w:call
-20 w:call the
-22 w:called
17 w:came
-33 w:can also
-17 w:can i
18 w:can make
20 w:can see
20 w:can tell
10 w:can use
-14 w:can write
-14 w:can't tell
16 w:cannot provide
-16 w:caption :
15 w:captures
15 w:captures the
-44 w:car
-21 w:car park
-29 w:card
14 w:care
35 w:care of
-28 w:case
27 w:cases
38 w:catchy
-46 w:cause
34 w:caution
-31 w:ce
10 w:cela
-20 w:cent
40 w:ceremony
27 w:certain
38 w:certainly
-54 w:ces
-16 w:cet
-16 w:cet article
12 w:cette
-12 w:cha
28 w:champasak
-23 w:change
-15 w:change the
-24 w:change your
14 w:changed
18 w:changed :
24 w:changed and
20 w:changed since
-46 w:changed to
-10 w:changes
-24 w:changes in
-22 w:changes to
19 w:chapter
38 w:chapô
71 w:character
47 w:characters
46 w:characters :
-10 w:charge
13 w:chat
-32 w:chatbot
-23 w:chatbots
-11 w:chatg
27 w:chatgpt
21 w:chatgpt can
-40 w:chatgpt to
-30 w:cheaper
27 w:check important
-13 w:check that
-34 w:check the
-23 w:check with
19 w:check your
-39 w:checked
-16 w:checked the
-41 w:checking
11 w:chia
11 w:chia sẻ
25 w:chief
-31 w:child
-39 w:children
-31 w:cho
-13 w:cho biết
-32 w:choice
-18 w:choose
13 w:chose
15 w:chose the
-25 w:chuyện
17 w:chuẩn
15 w:chuẩn seo
24 w:chí
-51 w:chính
35 w:chính :
-13 w:chính tả
16 w:chú
-26 w:chúng
-26 w:chúng tôi
37 w:chưa
-14 w:chương
-38 w:chỉ
56 w:chỉnh
12 w:chỉnh sửa
10 w:chủ
28 w:chức
16 w:chức danh
-46 w:chữ
-17 w:ci dessous
46 w:citations
37 w:claim
30 w:claims
24 w:claims about
-57 w:clarity
-16 w:clarity and
-30 w:class
81 w:claude
-12 w:clause
49 w:clean
28 w:cleaner
-25 w:clear
-14 w:clerk
-26 w:click
13 w:closely
40 w:closer
46 w:closer to
-55 w:closing
-44 w:coach
12 w:coffee
65 w:coller
-58 w:column
-64 w:com
32 w:come
-10 w:comes
35 w:comma
-17 w:comme
31 w:comment
-19 w:comment from
-43 w:comments
-19 w:committee
-17 w:company
31 w:company's
-16 w:complete
22 w:comprises
-35 w:con
23 w:concise
22 w:concise and
32 w:conclusion
16 w:condense
-10 w:condensed
11 w:confirmed
29 w:confusion
-17 w:consider
11 w:consult
118 w:contact
-18 w:contact the
56 w:contain
-61 w:content
-20 w:context
67 w:continue
75 w:conversation
20 w:conversational
-19 w:copies
38 w:copy
-18 w:copy of
-36 w:copy the
-38 w:correction
-35 w:correction :
-16 w:cost
-20 w:costs
61 w:could
43 w:could also
108 w:could be
-81 w:could not
13 w:could you
-62 w:couldn't
-12 w:council
61 w:count
70 w:count :
46 w:counted
38 w:country
-12 w:course
49 w:court
10 w:court's
35 w:courte
-23 w:cover
-10 w:covers
-11 w:crash
-52 w:create
-27 w:created
-28 w:cup
24 w:current
11 w:customers
29 w:cut off
12 w:cutoff
-12 w:cá
-21 w:các
69 w:cách
-71 w:câu
-19 w:câu hỏi
-61 w:còn
-29 w:có
-10 w:có muốn
11 w:có thể
13 w:có trải
-10 w:công
-10 w:cơ
14 w:cần
39 w:cần dịch
19 w:cầu của
-52 w:của
14 w:của bạn
15 w:của ông
-10 w:cứ
-10 w:cứu
10 w:d'origine
-40 w:d'un
-17 w:d'une
19 w:d'équivalent
20 w:dam
46 w:dans
-15 w:dans les
-20 w:dans une
31 w:dans votre
-24 w:data
60 w:date
59 w:date of
57 w:dates
-11 w:daughter
-73 w:day
-47 w:days
-83 w:de
19 w:de #
-36 w:de la
17 w:de langage
-12 w:de votre
74 w:deadline
24 w:deal
-50 w:dear
42 w:death
38 w:debate
11 w:decision
-19 w:delete
-14 w:demande
-17 w:demandé
-55 w:den
29 w:depending
29 w:depending on
34 w:deputy
-82 w:der
13 w:dernière
40 w:dernière mise
-14 w:des
93 w:describe
44 w:described
134 w:description
11 w:description #
37 w:description of
-41 w:desk
-17 w:dessous
34 w:dessus
88 w:detail
-10 w:details
26 w:deux
30 w:developed
30 w:developed by
35 w:developments
-39 w:did
-28 w:did not
12 w:didn't
-81 w:die
-27 w:differ
-19 w:different
-33 w:directly
13 w:dispute
51 w:district
69 w:districts
-38 w:do
-18 w:do a
60 w:do not
-34 w:doctor
41 w:document
25 w:documents
-40 w:does
-14 w:does not
50 w:doesn't
-55 w:dog
88 w:dollars
19 w:don't have
-14 w:don't need
95 w:donc
45 w:done
19 w:données
-15 w:door
77 w:double
79 w:double check
-26 w:down
51 w:draft
56 w:draft #
-32 w:draft of
38 w:dramatic
41 w:draw
-17 w:drive
24 w:drivers
50 w:drop
21 w:drought
-17 w:dry
58 w:du
-20 w:du texte
12 w:dung
10 w:dung bài
-33 w:during
-14 w:dài
13 w:désolé
-62 w:dùng
-21 w:dưới
-21 w:dưới đây
-14 w:dạ
-18 w:dữ
-18 w:dữ liệu
-10 w:dự thảo
-28 w:e
-58 w:each
17 w:earlier
-28 w:earlier version
13 w:early
24 w:early #
18 w:easier
-35 w:easier for
-25 w:easier to
13 w:easy
17 w:easy to
-30 w:ecco
17 w:economic
11 w:economy
77 w:edit
-16 w:edited
-27 w:edited for
-49 w:editing
-91 w:editor
-19 w:editor before
-32 w:editors
55 w:edits
20 w:edits :
-23 w:effect
68 w:either
-35 w:el
22 w:eleven
-13 w:else
16 w:em
-35 w:email
28 w:emotional
-30 w:en #
12 w:en français
-23 w:ena
62 w:end
-12 w:end of
-26 w:ended
-19 w:ending
31 w:ends
15 w:ends in
-12 w:engaging
144 w:english
71 w:english :
-12 w:english translation
30 w:english version
-26 w:enough
27 w:ensures
36 w:ensures that
-21 w:entries
-35 w:entry
49 w:environ
86 w:environ #
21 w:envoyez
22 w:eo:
-14 w:equivalent
23 w:espaces
23 w:espaces comprises
-32 w:essay
-14 w:essays
-18 w:essential
-56 w:est
-49 w:et
-36 w:et je
24 w:eta
-53 w:even
29 w:event
29 w:events
-55 w:ever
-63 w:every
-16 w:everybody
-30 w:everything
17 w:exact
-48 w:example
28 w:exchange
17 w:exchange rates
19 w:excluding
-49 w:exercise
32 w:exist
-30 w:expected
-26 w:experience
-21 w:explain
-12 w:explained
86 w:export
16 w:extract
-14 w:facebook or
44 w:fact
42 w:factory
34 w:facts
23 w:facts :
-13 w:factual
87 w:fair
34 w:faire
-49 w:fait
19 w:falls
34 w:far
21 w:far as
38 w:farmer
51 w:farmers
-20 w:fault
-16 w:feature
-29 w:fee
-24 w:feel free
-23 w:ferry
18 w:festival
-26 w:few
-16 w:fewer
30 w:field
96 w:figure
60 w:figure is
-18 w:figure of
-40 w:file
-10 w:film
-42 w:final version
19 w:finance
-69 w:find
-16 w:find a
-20 w:find the
10 w:finished
-15 w:fire
-10 w:firm
26 w:first
-23 w:first and
48 w:first draft
-11 w:fish
35 w:fits
10 w:fits your
40 w:five
28 w:fixed
15 w:fixes
14 w:flag
-16 w:flat
56 w:flood
27 w:flooding
16 w:flow
36 w:flows
43 w:focus
-17 w:follow the
-24 w:following
23 w:following is
33 w:follows
-24 w:food
-29 w:for
48 w:for #
21 w:for a
37 w:for facebook
14 w:for its
-52 w:for length
-10 w:for my
13 w:for publication
20 w:for readers
26 w:for social
47 w:for the
21 w:for word
-14 w:for you
-28 w:for your
-12 w:foreign
-30 w:form
12 w:formal
-46 w:formal style
20 w:format
-41 w:former
-21 w:forty
-27 w:found
47 w:found in
-27 w:four
-31 w:four times
27 w:français
-32 w:free
-24 w:free to
-37 w:french
27 w:friendly
-32 w:friends
-10 w:from #
-22 w:from a
-54 w:from lao
43 w:from the
89 w:front
46 w:front page
-32 w:fuel
-52 w:full
-41 w:full text
-27 w:further
-12 w:further information
-33 w:für
-19 w:garden
-37 w:gave
-23 w:gave the
-30 w:general information
25 w:generate
-16 w:generated by
190 w:generating
-51 w:get
-18 w:gets
17 w:ghi
-23 w:gia
19 w:give
-22 w:give it
48 w:give the
32 w:given
12 w:gives
28 w:giá
-15 w:giúp
-27 w:giả
-25 w:giấy
-30 w:giọng văn
-13 w:giữ
18 w:giữ nguyên
-10 w:gloves
-18 w:go
-19 w:go back
-24 w:go to
30 w:go with
42 w:goes
-47 w:going
-30 w:going to
35 w:gone
-16 w:good
-17 w:google's
31 w:got it
100 w:governor
40 w:governor's
53 w:gpt
-15 w:grammar
-19 w:grandmother
-21 w:great
25 w:great question
-29 w:green
-19 w:guess
-24 w:guests
-51 w:guide
-22 w:guide to
81 w:gần
26 w:gần nhất
11 w:gọi
26 w:gốc
28 w:gợi
21 w:gợi ý
27 w:h
34 w:h #
-39 w:had
12 w:had been
11 w:had no
45 w:had not
-11 w:half
23 w:hall
-26 w:hand
-15 w:happened
-15 w:happens
-21 w:happy
60 w:hard
-61 w:has
13 w:has a
-35 w:has been
-14 w:has changed
-21 w:has not
17 w:has to
-48 w:hat
-11 w:hatgp
-24 w:have
-25 w:have a
66 w:have access
39 w:have changed
-61 w:have kept
72 w:have never
71 w:have no
26 w:have personal
47 w:have the
-16 w:have to
-10 w:haven't
-42 w:he
-17 w:he said
12 w:he was
-10 w:head
130 w:headline
53 w:headline :
42 w:headline and
18 w:headline is
19 w:headlines
28 w:headlines :
-12 w:heard
30 w:hearing
-45 w:held
-30 w:help
14 w:help with
-21 w:help you
47 w:helpful
-35 w:her
45 w:here
-31 w:here are
39 w:here is
13 w:here's how
-40 w:here's what
11 w:hier
-45 w:high
-60 w:him
28 w:hin
-42 w:his
-15 w:history
19 w:hiện
26 w:hmm
49 w:hold
80 w:holding
72 w:hook
70 w:hook :
57 w:hope
-28 w:hope this
23 w:hospital
18 w:hotel
-12 w:hour
-39 w:house
-20 w:house style
83 w:households
44 w:how the
-28 w:how to
63 w:hoặc
39 w:human
12 w:humor
21 w:hydropower
-32 w:hành
-16 w:hãy
35 w:hình
16 w:hình ngôn
56 w:hơn
-29 w:họa
-23 w:học
-62 w:hỏi
55 w:hợp
-47 w:i
11 w:i apologize
70 w:i can
37 w:i can't
19 w:i cannot
30 w:i changed
17 w:i chose
-45 w:i could
-59 w:i couldn't
32 w:i do
57 w:i don't
-15 w:i found
-66 w:i have
-61 w:i hope
39 w:i kept
29 w:i know
23 w:i left
-13 w:i made
55 w:i only
-13 w:i read
-32 w:i rewrote
17 w:i should
-19 w:i think
19 w:i used
-39 w:i was
43 w:i went
15 w:i will
-52 w:i would
18 w:i wrote
131 w:i'd
50 w:i'll
39 w:i'm
-26 w:i'm an
99 w:i'm not
32 w:i'm unable
20 w:i've
-18 w:i've kept
19 w:i've left
15 w:ich
-19 w:idea
13 w:ideas
-28 w:if i
-18 w:if it
14 w:if needed
15 w:if that
-22 w:if the
21 w:if this
17 w:if you'd
55 w:if your
21 w:il
30 w:illustrative
29 w:image
-20 w:important
34 w:important info
-58 w:improve
-10 w:improved
-42 w:in
-29 w:in #
-38 w:in a
31 w:in at
32 w:in it
27 w:in january
-20 w:in june
-21 w:in march
32 w:in mind
-17 w:in my
15 w:in one
49 w:in order
-13 w:in our
-76 w:in paragraph
12 w:in particular
34 w:in place
-16 w:in september
-11 w:in the
-25 w:in this
20 w:in three
-11 w:in vietnamese
-24 w:in which
-67 w:include
12 w:include the
10 w:included
-22 w:including the
-11 w:independently
35 w:info
-12 w:informal
57 w:information
63 w:information on
-20 w:information only
39 w:informations
25 w:informative
-19 w:ini
47 w:injured
37 w:ink
91 w:instead
23 w:instead of
12 w:intact
29 w:intelligence
-16 w:intelligence and
22 w:intelligence artificielle
16 w:interest
-20 w:interview has
-56 w:into
10 w:into a
11 w:into english
-15 w:into the
-45 w:introduction
22 w:invented
29 w:inverted
29 w:inverted pyramid
-16 w:investment
15 w:involved
-11 w:is
23 w:is #
46 w:is already
-31 w:is an
29 w:is for
-11 w:is good
29 w:is known
-19 w:is no
-46 w:is not
-26 w:is one
19 w:is still
-14 w:is the
-28 w:is there
42 w:is this
12 w:is what
17 w:is written
15 w:isn't
-24 w:issue
-47 w:ist
13 w:it
44 w:it :
41 w:it a
26 w:it again
-24 w:it and
13 w:it as
40 w:it can
-15 w:it could
42 w:it fits
11 w:it for
-31 w:it has
18 w:it i
31 w:it if
47 w:it in
-12 w:it is
-14 w:it more
36 w:it now
16 w:it out
39 w:it shorter
45 w:it sounds
11 w:it to
-27 w:it will
24 w:it with
30 w:it would
-20 w:it's a
-55 w:its
13 w:its own
-30 w:itu
13 w:i生
13 w:i生成
46 w:j'ai
-29 w:january
56 w:jargon
46 w:je
-14 w:je me
42 w:je peux
-10 w:je suis
-15 w:je vous
15 w:job
-13 w:join
-24 w:joint
-23 w:jokes
-39 w:journal
11 w:journalistic
-10 w:judge
-20 w:judges
-11 w:july
-29 w:june
-25 w:just
-39 w:k
16 w:kann
-23 w:keep it
47 w:keep the
-25 w:keo
70 w:kept
-59 w:kept the
-41 w:key
13 w:key facts
63 w:keyword
-39 w:khi
-42 w:khoảng
-42 w:khoảng #
-11 w:khách
-23 w:khách vui
20 w:khám
-17 w:không ?
-14 w:kilometres
14 w:kip
-24 w:kiểm
-10 w:kiểm tra
59 w:know if
-14 w:know the
-26 w:know what
23 w:knowing
-22 w:knowledge
12 w:knowledge cutoff
13 w:knowledge update
-18 w:kèm
19 w:ký
-14 w:kết
12 w:kỹ
-13 w:l'aide
12 w:l'article
-107 w:la
-20 w:la date
-13 w:la rédaction
-12 w:la version
-17 w:land
17 w:langage
36 w:language
19 w:language and
23 w:language model
-14 w:languages
-34 w:lao by
17 w:lao text
-11 w:lao version
72 w:laos
-13 w:large
16 w:large language
13 w:last knowledge
35 w:last update
26 w:last year's
-50 w:late
-19 w:later
19 w:latest
59 w:law
13 w:lawyer
13 w:lawyers
-14 w:layout
12 w:le
-44 w:le mot
12 w:le texte
74 w:lead
87 w:lead with
-16 w:league :
-35 w:learned
36 w:learners
-36 w:least
-35 w:leave
26 w:leave out
29 w:leaves
90 w:left
24 w:left out
10 w:left the
46 w:legal
30 w:legal advice
15 w:length :
10 w:length and
30 w:les
30 w:less
31 w:less formal
12 w:let me
17 w:let the
-12 w:let us
38 w:let's break
-138 w:letter
-97 w:letters
-15 w:level
-24 w:library
21 w:lien
-31 w:life
-18 w:like
29 w:like a
24 w:like it
34 w:like me
-25 w:like the
38 w:like this
-65 w:like to
-45 w:liked
23 w:likely
19 w:limit
-38 w:limited
75 w:line
21 w:line about
-12 w:lines
-30 w:link
-23 w:links
-102 w:list
-63 w:list of
74 w:literally
-29 w:live
-19 w:liệu
-41 w:location
-10 w:long
13 w:long and
-54 w:longer
-19 w:look
30 w:look at
-21 w:looking
-20 w:looks
-12 w:looks like
-16 w:los
31 w:lose
34 w:lose the
44 w:losing
-41 w:love
74 w:luang
75 w:luang prabang
-28 w:luận
11 w:là bản
12 w:lào
-25 w:lên
-14 w:lòng kiểm
17 w:lưu
17 w:lưu ý
26 w:lại bài
13 w:lại theo
-24 w:lại đoạn
19 w:lần cập
20 w:lặp
-12 w:lỗi
-72 w:lời
-32 w:m
24 w:ma
-48 w:machine
-33 w:made
32 w:made :
12 w:made it
-17 w:made up
19 w:magazine
-24 w:main
-20 w:maintains
11 w:mairie
-24 w:mais
-18 w:make a
59 w:make mistakes
38 w:make sure
57 w:make the
-29 w:makes
-25 w:makes it
-27 w:making
-80 w:man
-16 w:man who
-29 w:many
-21 w:march
13 w:mark
44 w:marked
18 w:market
28 w:marks
-22 w:match
-22 w:matches
11 w:material
16 w:matter
60 w:matters
-15 w:maximum
-23 w:may #
-15 w:may be
-37 w:may change
-24 w:may differ
17 w:may have
36 w:may not
12 w:may want
-20 w:mayor
23 w:me
51 w:me know
-18 w:me think
29 w:me to
13 w:mean
35 w:means
-10 w:media
-38 w:medical
-39 w:meeting
31 w:mekong
59 w:memories
99 w:mention
52 w:mention of
18 w:mention the
28 w:mentions
10 w:menu
22 w:merged
44 w:mes
78 w:message
43 w:met
55 w:meta
15 w:meta description
-21 w:mid
26 w:middle
38 w:million
37 w:min
-22 w:minh
-29 w:minh họa
22 w:minister
-17 w:minister said
-30 w:minister's
34 w:ministre
73 w:ministry
-12 w:ministry's
33 w:minor
-45 w:minutes
-25 w:mis
-11 w:missed
12 w:missing
29 w:mistakes
34 w:mistakes check
-15 w:mode
50 w:model
29 w:model i
49 w:modifications
22 w:modifications apportées
11 w:modèle
17 w:modèle de
-44 w:mon
-13 w:monday
-30 w:money
-33 w:months
14 w:more dramatic
14 w:more engaging
-29 w:more formal
-27 w:more information
29 w:more like
-41 w:more than
51 w:morning
-19 w:most
-17 w:most important
-27 w:most of
-26 w:mot
-18 w:mother
52 w:mots
17 w:move
35 w:moved
-24 w:ms
-30 w:much
-26 w:must
-15 w:must be
-53 w:muốn
-62 w:my
-19 w:my grandmother
14 w:my information
-24 w:my knowledge
106 w:my last
22 w:my own
13 w:my pick
26 w:my training
-20 w:mà
17 w:más
-24 w:máy
38 w:mình
58 w:mô
25 w:mô hình
35 w:mô tả
-55 w:mẹ
-34 w:mỗi
-25 w:một
18 w:một mô
-36 w:mới
-10 w:mới nhất
23 w:mở
-18 w:mức
-12 w:n'ai pas
80 w:n'avait
-29 w:n'hésitez
-29 w:n'hésitez pas
13 w:n'étant
-23 w:nai
-29 w:nam
165 w:name
-23 w:name and
84 w:name of
40 w:named
80 w:names
-34 w:names of
77 w:naming
-41 w:national
-13 w:natural
28 w:naturally
-52 w:nay
20 w:ne
-15 w:ne peux
32 w:near
12 w:need
-44 w:need a
-13 w:need the
-17 w:need to
-54 w:needs
-23 w:neither
29 w:neutral
-17 w:neutral and
-35 w:never
30 w:never been
-11 w:new
-16 w:new model
102 w:news
16 w:news story
16 w:news style
-53 w:newsletter
15 w:newspaper
-19 w:next
58 w:next ?
13 w:nghiệm
32 w:nghĩ
-14 w:nghỉ
15 w:nguyên
16 w:nguồn
-13 w:ngày
-16 w:ngày #
28 w:ngôn
16 w:ngôn ngữ
36 w:người
-20 w:ngắn
-20 w:ngắn hơn
53 w:ngữ
14 w:ngữ tôi
-53 w:nhà
-55 w:nhân
11 w:nhé
-49 w:nhưng
13 w:nhất
16 w:nhất của
-18 w:nhận
-28 w:những
-31 w:nicht
10 w:night
-21 w:nine
36 w:nk>
21 w:no
66 w:no article
-25 w:no longer
30 w:no more
11 w:no text
-60 w:nobody
-10 w:nobody at
23 w:non
23 w:none
45 w:none of
34 w:north
-14 w:nos
-30 w:not
-23 w:not a
61 w:not able
-11 w:not available
-33 w:not be
11 w:not been
40 w:not exist
-39 w:not find
40 w:not give
-21 w:not have
35 w:not hold
32 w:not in
-23 w:not legal
-36 w:not the
-19 w:not verify
11 w:not yet
-51 w:note :
19 w:note de
-11 w:note on
27 w:note that
87 w:notes
-14 w:noticed
-13 w:notre
-30 w:nous
-13 w:nouvelle
-59 w:november
38 w:now
27 w:now reads
81 w:number
15 w:number #
-46 w:number of
28 w:numbers
-17 w:nurse
-51 w:nào
19 w:này
48 w:nên
-21 w:nước
30 w:nếu
-20 w:nếu bạn
-20 w:nếu cần
12 w:nội dung
-20 w:o
22 w:october
31 w:october #
-32 w:of
-37 w:of #
28 w:of a
-11 w:of all
-32 w:of an
24 w:of english
26 w:of events
59 w:of my
-15 w:of the
-10 w:of them
21 w:of these
-26 w:of this
-26 w:of what
31 w:off
-29 w:offer
-32 w:office
-10 w:officer
12 w:official
17 w:official sources
58 w:officials
-27 w:often
-11 w:old
-32 w:on
-49 w:on #
-34 w:on a
22 w:on how
-30 w:on it
-48 w:on page
-10 w:on saturday
-10 w:on sunday
31 w:on the
27 w:on this
-22 w:on wednesday
11 w:on which
-58 w:once
34 w:one
22 w:one line
-46 w:one of
-18 w:one that
-14 w:one the
-29 w:online
23 w:only
-15 w:only a
-16 w:only and
24 w:only that
-23 w:ope
15 w:open
-19 w:open the
14 w:opened
20 w:opening
69 w:opens
42 w:option
56 w:option #
30 w:option b
26 w:options for
-30 w:or
-16 w:or call
45 w:or if
34 w:or worse
32 w:order
88 w:order of
31 w:original
-62 w:other
53 w:ou
-26 w:our
-38 w:out of
-13 w:outline
32 w:output
-15 w:outside the
-10 w:over
13 w:over the
-21 w:overnight
-12 w:own
12 w:own words
13 w:oxford
-34 w:p
-98 w:page
-44 w:page #
57 w:page :
-51 w:pages
-14 w:paid
25 w:pakse
-17 w:papers
-32 w:par
-32 w:par la
-27 w:para
100 w:paragraph
11 w:paragraph :
46 w:paragraphes
-18 w:paragraphs
18 w:parents
-35 w:park
13 w:part
27 w:pas
-27 w:pas à
10 w:pass
26 w:passage
23 w:passengers
38 w:passive
-16 w:passport
-12 w:password
43 w:paste
15 w:paste it
20 w:paste the
38 w:patients
-35 w:pay
-23 w:pen
13 w:pensez à
-32 w:people
26 w:people in
-19 w:people who
-30 w:per
-13 w:per cent
-31 w:perfect
-18 w:personne
-11 w:peux pas
-20 w:phiên
73 w:phone
62 w:phone number
11 w:phong
-10 w:photograph
-19 w:photographs
24 w:phrase
21 w:phrases
30 w:phát
12 w:phát ngôn
31 w:phù
31 w:phù hợp
14 w:phương án
-45 w:phần
37 w:pick would
63 w:piece
25 w:place
-28 w:place names
35 w:plagiarism
-23 w:plan
-36 w:play
-23 w:players
-11 w:please contact
46 w:please double
-18 w:please keep
-12 w:please let
-13 w:please provide
18 w:pm
-19 w:poem
15 w:point
-22 w:pointing
22 w:points
11 w:police
88 w:policy
-10 w:polite
63 w:position
14 w:possible
-86 w:post
12 w:pouvez
24 w:pouvez vous
75 w:prabang
28 w:praise
38 w:prefer
-30 w:prepare
-26 w:prepared
-29 w:press
36 w:press release
17 w:presse
35 w:prices
36 w:prices are
-19 w:printed
-16 w:printing
13 w:problem
25 w:produce
16 w:produce a
-16 w:produced
-12 w:product
-15 w:professional
-10 w:programme
-31 w:project
36 w:promotional
26 w:prompt
10 w:propose aussi
-22 w:protect
-28 w:protect the
35 w:provide the
80 w:provided
47 w:province
29 w:provincial
23 w:préfet
32 w:pu
-61 w:public
18 w:publish
-21 w:published by
17 w:puis
-13 w:puis relu
48 w:pull
79 w:punchier
42 w:punchy
53 w:puts
17 w:puts the
29 w:pyramid
-22 w:q
-12 w:q :
25 w:quan
-29 w:que
15 w:que je
17 w:que modèle
41 w:que vous
-33 w:quelques
14 w:question
42 w:question !
-20 w:question the
-47 w:questions
-17 w:questions about
-40 w:qui
-18 w:quick
-14 w:quickly
93 w:quote
25 w:quote from
56 w:quotes
18 w:quotes in
12 w:quá
-31 w:quý
-10 w:quý khách
-73 w:ra
12 w:raccourci
-16 w:race
23 w:radio
12 w:rail
10 w:railway
37 w:rain
14 w:raison
-31 w:ran
37 w:rather
26 w:rather than
-15 w:reach
59 w:reached
-47 w:read
38 w:read aloud
-17 w:read it
-36 w:read the
25 w:readability
-64 w:reader
16 w:readers
46 w:readership
20 w:reading
11 w:reads
17 w:reads like
-13 w:reads more
41 w:ready
13 w:ready for
19 w:ready to
12 w:real one
-21 w:reason to
-14 w:receive
-14 w:recipe
-55 w:recommend
-31 w:recommend the
46 w:record
25 w:records
-15 w:referee
42 w:references
25 w:reflected
25 w:reflected here
46 w:reformulé
66 w:regenerate
66 w:regenerate response
13 w:region
11 w:regional
52 w:register
33 w:release
-48 w:released
-15 w:relu
-13 w:relu par
31 w:remember
51 w:remove
19 w:removed
44 w:removed :
-42 w:remplacer
61 w:rendered
16 w:rendu
10 w:repairs
35 w:repeated
-35 w:replace
-28 w:replace the
98 w:replaced
67 w:replaced with
29 w:reply
36 w:reply to
-56 w:report
-20 w:report was
-39 w:reporters
25 w:reporting
30 w:reproduce
41 w:reproduce the
21 w:request
29 w:requested
-12 w:researchers
-19 w:residents
29 w:respectful
104 w:response
34 w:response better
83 w:responses
-14 w:responsibility
29 w:rest
26 w:result
49 w:results
-14 w:results from
-43 w:return
29 w:review
70 w:review the
-13 w:reviewed
-13 w:reviewed by
25 w:revised version
14 w:rewrite
-62 w:rewrite the
18 w:rewrite this
30 w:rewritten
35 w:rewritten article
12 w:rewritten the
-32 w:rewrote
-31 w:rewrote the
95 w:rice
-11 w:right
23 w:right and
15 w:river
10 w:road
-44 w:roads
-29 w:robot
-26 w:room
77 w:roughly
18 w:roughly #
16 w:round
-12 w:rule
-38 w:rules
52 w:run
-39 w:running
-18 w:runs
40 w:rural
-14 w:rédaction
-19 w:réforme
12 w:rút
16 w:rút gọn
-52 w:s
53 w:s'arrêtent
-33 w:said
55 w:said :
-31 w:said and
-12 w:said it
33 w:said the
-20 w:sales
19 w:same
40 w:sample
12 w:sans
-17 w:saturday
-61 w:sau
-16 w:saw
-30 w:say it
41 w:say the
-18 w:saying
31 w:says
22 w:says #
-12 w:says the
28 w:scene
-11 w:school
50 w:schools
-16 w:screen
-17 w:script
-17 w:se
72 w:search results
54 w:searched
56 w:searched #
38 w:season
22 w:second
36 w:second half
61 w:seconds
-62 w:see
28 w:see the
55 w:seems
-15 w:seen
-37 w:sell
18 w:selon
-20 w:send
12 w:send a
11 w:send me
40 w:sense
54 w:sentence
-13 w:sentence is
42 w:seo
42 w:seo friendly
36 w:seo title
68 w:september
79 w:september #
-12 w:sera
-25 w:service
-20 w:ses
-36 w:set
21 w:seven
-22 w:several
22 w:shall
47 w:shall i
-56 w:share this
37 w:shared
-15 w:sharing
26 w:sharper
-38 w:she
32 w:she is
-14 w:she says
-25 w:shop
-15 w:short
24 w:short and
-16 w:short sentences
-25 w:short version
-73 w:shorten
-11 w:shortened the
116 w:shorter and
-47 w:shorter version
38 w:should
28 w:should be
-49 w:should i
38 w:side
17 w:side by
35 w:side of
10 w:sides
-32 w:sie
-38 w:sign
34 w:signes
-14 w:signing
-11 w:silence
-87 w:simple
26 w:simplified
86 w:since
70 w:since the
11 w:since then
-22 w:sing
-30 w:single
-20 w:sit
24 w:site
57 w:sites
-23 w:six
-16 w:skip
-33 w:sleep
74 w:slightly
93 w:slightly more
50 w:slug
51 w:slug :
-11 w:small
-18 w:smaller
37 w:so
43 w:so far
-14 w:so i
16 w:so i've
47 w:so it
-28 w:so please
29 w:so that
14 w:so you
77 w:sobre
-23 w:social
79 w:softer
-31 w:some
19 w:some details
-34 w:somebody
35 w:someone
30 w:something
-23 w:son
-31 w:song
-12 w:sont
18 w:sorry i
24 w:sound
48 w:sounding
65 w:sounds
-16 w:soup
79 w:source
-23 w:source :
16 w:source for
-37 w:soạn
-41 w:space
84 w:spaces
-14 w:speak
48 w:speaking
-16 w:speech
11 w:spelled
-44 w:spelling
-56 w:spelling of
-12 w:square
-22 w:staff
-40 w:start
-11 w:start with
26 w:starting
-25 w:state
-35 w:statement
-34 w:station
-30 w:statistics
-22 w:step
16 w:still in
21 w:stock
62 w:stop
16 w:stops
22 w:stories
-30 w:story
-22 w:story about
97 w:straight
35 w:straight news
-24 w:street
44 w:strong
15 w:stronger
-42 w:structure
57 w:style
32 w:style with
15 w:subject
26 w:subject verb
-25 w:such
-21 w:such as
-11 w:sugar
103 w:suggested
91 w:suggestion
39 w:suggestions
30 w:suis
17 w:suitable
19 w:suitable for
-27 w:summary
-16 w:summer
-24 w:sunday
-12 w:sung
-25 w:supply
-44 w:support
28 w:sur le
38 w:sure
-31 w:sure i
-12 w:sure the
10 w:sure thing
33 w:sure to
46 w:survive
37 w:suy
37 w:suy nghĩ
-42 w:swap
10 w:swapped
-11 w:sót
-24 w:sûr
-23 w:sĩ
11 w:sẻ
-22 w:sẽ
17 w:số
29 w:số #
-19 w:sửa
14 w:sửa :
-68 w:table
-22 w:table #
12 w:tags
13 w:tags :
-26 w:take a
-17 w:take effect
43 w:take out
-31 w:take the
-20 w:takes
-45 w:talk
10 w:tariff
17 w:taste
-44 w:tax
13 w:te
-20 w:tea
-14 w:teacher
-23 w:teachers
-25 w:team
-38 w:technical
-28 w:telephone
-34 w:tell
22 w:tell me
-17 w:tell you
-26 w:tells
-61 w:template
-39 w:temple
-31 w:terms
60 w:text :
-14 w:text is
-53 w:text of
11 w:text was
50 w:text you
58 w:texte
14 w:texto
-39 w:texts
-11 w:tgp
-24 w:thai
-49 w:than
-34 w:than #
44 w:than a
-33 w:than the
-13 w:thank
-12 w:thank you
39 w:thanked
27 w:thanks
21 w:thanks for
-35 w:that
-24 w:that a
10 w:that as
-18 w:that at
-11 w:that he
24 w:that it
48 w:that should
-11 w:that the
-11 w:that took
43 w:that would
-27 w:that your
10 w:that's
-34 w:thay
20 w:thay bằng
-38 w:thay đổi
52 w:the #
-16 w:the ability
22 w:the accident
-17 w:the actual
-22 w:the address
24 w:the agreement
-24 w:the answer
90 w:the article
33 w:the assistant
-17 w:the audience
-50 w:the author
-17 w:the author's
-22 w:the authors
17 w:the back
38 w:the background
65 w:the bank
-33 w:the best
-12 w:the bill
-10 w:the bottom
-16 w:the box
46 w:the budget
-14 w:the bus
-24 w:the car
-41 w:the cause
95 w:the ceremony
-29 w:the children
31 w:the claim
-14 w:the clerk
-40 w:the coach
-15 w:the committee
10 w:the company
32 w:the company's
33 w:the confusion
29 w:the contract
-31 w:the council
28 w:the court
10 w:the court's
-15 w:the crash
24 w:the dam
36 w:the date
-10 w:the dates
30 w:the deputy
-11 w:the details
23 w:the district
-14 w:the door
26 w:the draft
-26 w:the editor
49 w:the end
-38 w:the ending
-13 w:the error
65 w:the event
29 w:the exchange
48 w:the factory
35 w:the facts
-21 w:the ferry
25 w:the figure
-16 w:the figures
-12 w:the fire
70 w:the five
-18 w:the flow
-18 w:the following
-12 w:the form
-12 w:the front
-43 w:the full
51 w:the governor
50 w:the headline
47 w:the history
21 w:the hotel
21 w:the introduction
28 w:the inverted
-16 w:the judge
35 w:the key
-13 w:the land
17 w:the language
-19 w:the lao
-16 w:the latest
35 w:the lead
17 w:the length
-49 w:the letter
15 w:the line
29 w:the link
64 w:the long
-25 w:the machine
17 w:the main
-33 w:the man
-52 w:the market
-17 w:the match
-17 w:the mayor
30 w:the middle
37 w:the minister
-22 w:the minister's
74 w:the ministry
-12 w:the ministry's
-26 w:the most
-12 w:the names
-21 w:the national
34 w:the new
39 w:the news
-28 w:the newspaper
-14 w:the next
19 w:the night
24 w:the north
17 w:the notes
17 w:the number
-20 w:the official
-19 w:the one
-12 w:the only
19 w:the opening
12 w:the order
21 w:the original
37 w:the page
29 w:the paragraph
42 w:the passage
72 w:the piece
11 w:the press
53 w:the price
61 w:the project
42 w:the provided
25 w:the provincial
15 w:the quote
65 w:the quotes
-10 w:the rain
11 w:the reader
-11 w:the recipe
21 w:the region
24 w:the release
-20 w:the report
-12 w:the reporter
11 w:the request
40 w:the rest
59 w:the result
-16 w:the revised
-13 w:the rewritten
-11 w:the right
-23 w:the river
17 w:the road
26 w:the second
21 w:the sentence
14 w:the sentences
23 w:the short
-10 w:the sign
-10 w:the small
43 w:the source
-35 w:the sources
-70 w:the spelling
-12 w:the square
-28 w:the statement
-18 w:the station
21 w:the statistics
24 w:the story
17 w:the style
-38 w:the summary
-16 w:the table
-21 w:the temple
72 w:the text
-11 w:the three
40 w:the time
80 w:the timeline
-64 w:the title
31 w:the tone
21 w:the top
85 w:the two
44 w:the user
-20 w:the version
-22 w:the vote
-23 w:the war
57 w:the way
-10 w:the weather
-19 w:the winning
-23 w:the word
-41 w:the words
-11 w:the wrong
-43 w:their
-22 w:them
23 w:them in
-81 w:then
-12 w:theo
-10 w:theo yêu
-42 w:there
-37 w:there are
-36 w:there is
-15 w:there's
-11 w:there's a
-32 w:these
-42 w:they
-27 w:they are
15 w:they're
37 w:thi
15 w:thing to
-53 w:things
23 w:think
-10 w:think about
-10 w:think of
32 w:thinking
27 w:third
-10 w:this :
-185 w:this article
11 w:this as
-84 w:this column
10 w:this draft
52 w:this in
-24 w:this interview
10 w:this into
43 w:this is
-43 w:this letter
72 w:this one
-15 w:this page
54 w:this request
40 w:this response
-103 w:this story
-60 w:this version
-19 w:this week
-12 w:this year
-23 w:those
-13 w:those of
26 w:though the
55 w:thought
95 w:thought for
-11 w:three
-46 w:through
-32 w:through the
-27 w:throughout
-14 w:throughout and
-16 w:thành
55 w:thân
-30 w:thư
12 w:thảo
-18 w:thấy
74 w:tightened
-43 w:time
-16 w:time :
58 w:time of
57 w:timeline
-45 w:times
-32 w:times and
-23 w:tips
67 w:title
16 w:title :
-51 w:title and
70 w:title of
23 w:titles
71 w:titre
36 w:tiêu
24 w:tiêu đề
16 w:tiếng
12 w:tiếng việt
-41 w:to
-33 w:to a
-24 w:to add
-15 w:to answer
-15 w:to bring
11 w:to change
-22 w:to do
16 w:to explain
-28 w:to find
34 w:to follow
18 w:to generate
17 w:to give
51 w:to go
41 w:to have
-19 w:to help
-12 w:to include
11 w:to keep
-19 w:to know
12 w:to leave
-22 w:to look
-26 w:to make
35 w:to me
28 w:to my
-13 w:to print
25 w:to produce
-19 w:to protect
29 w:to publish
-20 w:to read
-15 w:to real
-23 w:to say
-21 w:to see
-32 w:to the
-16 w:to use
-34 w:to what
-10 w:to work
-18 w:to you
-49 w:today
-13 w:together
-84 w:told
-26 w:told me
-19 w:told reporters
-10 w:told the
32 w:toll
44 w:ton
63 w:tone
52 w:tone :
-14 w:tone and
-15 w:tone of
31 w:tone or
21 w:took out
-32 w:tool
-58 w:top
29 w:topic
18 w:total
-33 w:tout
75 w:town
-12 w:toàn
-10 w:tra
-12 w:tra lại
33 w:traduction
-25 w:traduit
-14 w:train
17 w:training
61 w:training data
-27 w:trang
-25 w:trang trọng
-10 w:transcript
21 w:transition
-11 w:transitions
-12 w:translate
-20 w:translate a
21 w:translated
-31 w:translated from
-20 w:translation
-24 w:translation is
-33 w:translation of
20 w:translator
-26 w:translator's
-26 w:translator's note
-21 w:translators
-61 w:travel
-35 w:trial
-18 w:tried
21 w:trims
-19 w:trois
-10 w:trong
-29 w:trong bài
-14 w:true
39 w:trung
-21 w:tránh
16 w:trên
-13 w:trình
-19 w:trước
-11 w:trước khi
-21 w:trả
-21 w:trả lời
13 w:trải
13 w:trải nghiệm
25 w:trẻ
-17 w:trọng
64 w:tu
-26 w:tuesday
20 w:turns
41 w:twice
15 w:two
-14 w:two days
-10 w:two different
-11 w:two of
-15 w:two paragraphs
16 w:two ways
-27 w:type
-15 w:tác
12 w:tách
-15 w:tên
34 w:tính
17 w:tính đến
24 w:tít
-34 w:tòa
-34 w:tòa soạn
-20 w:tóm
-20 w:tóm tắt
-25 w:tôi
-34 w:tại
22 w:tả
-39 w:tắt
-18 w:tế
-22 w:tổng
-15 w:tờ
-46 w:từ
-31 w:un
10 w:un chapô
24 w:unable
24 w:unable to
-69 w:und
43 w:under
14 w:under a
-21 w:understood
-74 w:une
15 w:une version
27 w:unfortunately
29 w:unfortunately i
-21 w:university
-53 w:unofficial
-58 w:until
-23 w:until the
26 w:untranslated
-11 w:up and
30 w:up in
29 w:up the
16 w:up to
42 w:update
27 w:update in
-23 w:updated
10 w:us
-11 w:us know
-14 w:used to
-36 w:useful
21 w:user
13 w:user is
-23 w:users
27 w:uses
-71 w:using
-39 w:usually
45 w:verb
26 w:verb agreement
14 w:verbs
21 w:verify
-16 w:verify the
-32 w:version #
-17 w:version :
33 w:version for
-59 w:version of
-17 w:version plus
-52 w:version was
43 w:version with
-19 w:very
-31 w:video
26 w:vientiane
-21 w:vietnamese
26 w:view
23 w:view of
22 w:views
-19 w:village
23 w:villagers
34 w:villages
37 w:visit
31 w:visitors
-28 w:viên
-88 w:viết
17 w:viết lại
-18 w:viết đoạn
10 w:việt
-19 w:voice
-43 w:voici
-11 w:voici une
-15 w:vote
-29 w:votre
-39 w:votre article
-53 w:vous
17 w:vous avez
16 w:vui
19 w:vui lòng
16 w:vérifier
17 w:vérifier les
-57 w:văn
-26 w:văn bản
11 w:văn phong
11 w:vẫn
-44 w:về
39 w:với
-13 w:vừa
26 w:wait the
-39 w:walk
24 w:want
24 w:want a
13 w:want it
48 w:want something
-34 w:want to
-13 w:wanted
-10 w:wants to
-41 w:war
32 w:warmer
-25 w:was
-39 w:was a
-11 w:was first
47 w:was found
-15 w:was generated
29 w:was in
-29 w:was not
-26 w:was the
11 w:was this
-12 w:was wrong
41 w:wasn't
41 w:water
-13 w:way to
13 w:ways
-38 w:we
-10 w:we apologise
24 w:we can
-10 w:we have
18 w:we need
-27 w:web
76 w:website
-24 w:wednesday
-99 w:week
-34 w:weekend
-11 w:weeks
-27 w:well
-19 w:well as
38 w:wenn
-14 w:went
-12 w:went on
-17 w:went to
16 w:went with
11 w:were
16 w:were still
-15 w:what happened
-13 w:what happens
-17 w:what i
-24 w:what is
-17 w:what it
62 w:what the
42 w:what was
17 w:what you
34 w:what's
-49 w:when
-51 w:when i
10 w:when the
-13 w:where
14 w:where it
-19 w:where the
27 w:whether the
-22 w:which
-14 w:which is
-22 w:white
-50 w:who
-24 w:who are
11 w:who is
-19 w:whole
11 w:why
25 w:why :
-17 w:wife
-37 w:will
21 w:will be
14 w:will do
-15 w:will not
-12 w:will write
-12 w:window
-11 w:winner
-22 w:winning
-31 w:winter
21 w:wire
-12 w:with #
-14 w:with an
38 w:with more
12 w:with that
56 w:with the
27 w:with your
-28 w:within
35 w:without
-15 w:without a
12 w:without it
20 w:without losing
-15 w:won
37 w:won't
-26 w:won't be
-41 w:word
19 w:word for
-15 w:word is
-21 w:word limit
-23 w:wording
68 w:words
-18 w:words a
14 w:words and
17 w:words as
14 w:words in
14 w:words reading
17 w:words to
-44 w:work
-25 w:working
10 w:works
32 w:worse
34 w:worse ?
112 w:worth
28 w:would
28 w:would be
-21 w:would have
-39 w:would like
25 w:would make
-46 w:write
-13 w:write a
21 w:write it
-23 w:write to
-11 w:writer
-30 w:writes
64 w:writing
20 w:written in
-31 w:wrong
-33 w:wrote
-10 w:wrote to
-89 w:xin
-23 w:xin lỗi
31 w:xuất
-19 w:y
14 w:year
-11 w:year #
18 w:year's
-34 w:years
-13 w:years and
-66 w:yes
-13 w:you
25 w:you are
14 w:you asked
14 w:you can
-43 w:you can't
10 w:you copy
57 w:you could
-17 w:you do
-19 w:you don't
-59 w:you for
-15 w:you had
-15 w:you have
14 w:you like
33 w:you may
19 w:you might
29 w:you need
43 w:you provided
12 w:you publish
-10 w:you put
53 w:you said
15 w:you sent
23 w:you share
23 w:you shared
-18 w:you the
-30 w:you to
-37 w:you travel
13 w:you want
-26 w:you what
-23 w:you will
13 w:you with
-34 w:you would
19 w:you'd like
-23 w:you'll
-17 w:you're
98 w:you've
-55 w:your
-33 w:your article
24 w:your earlier
-20 w:your letter
34 w:your message
110 w:your notes
-24 w:your text
-30 w:yourself
10 w:yêu cầu
-44 w:à
-16 w:à #
38 w:án
26 w:été
-11 w:été traduit
22 w:être
-39 w:ý
-14 w:ý kiến
-40 w:đoạn văn
-37 w:đây
-24 w:đây là
56 w:đã
18 w:đã thay
-39 w:đăng
-11 w:đường link
-32 w:đại
-33 w:đến
28 w:đề
-16 w:để
-14 w:để đăng
-19 w:định
-40 w:đổi
16 w:độ
11 w:đừng
-15 w:ơn
-15 w:กคร
-16 w:กต้
-20 w:กต้อง
-16 w:กระ
-11 w:กระชับข
16 w:กว่
-14 w:กอง
-14 w:กองบร
-14 w:กองบรรณ
-11 w:กับ
-24 w:การ
13 w:การณ์
-15 w:กแล
-25 w:กให
15 w:กได
-24 w:ก่อ
12 w:ก่อนน
-13 w:ก่อนเ
-12 w:ของคุ
17 w:ของฉั
-10 w:ขออ
-10 w:ขออภั
-10 w:ขออภัยใ
-18 w:ขอแ
-30 w:ขีย
22 w:ขียนแ
18 w:ขึ้
14 w:ข่า
-20 w:ข้อ
18 w:ข้อมูลข
12 w:ข้า
-15 w:คคล
11 w:คนอ
11 w:คนอ่า
-12 w:ครั้ง
-16 w:ควร
-14 w:คือ
43 w:ค่ะ
-10 w:งกร
24 w:งกา
-12 w:งคำ
-12 w:งคุ
12 w:งจา
17 w:งฉั
18 w:งดู
-12 w:งตั
-17 w:งบร
-15 w:งบรรณ
-15 w:งบรรณาธ
-17 w:งปร
-12 w:งมี
-12 w:งว่
-10 w:งหน
-15 w:งเป
-10 w:งเป็น
-10 w:งเวอร
-10 w:งเวอร์ช
-12 w:งโด
25 w:งให
29 w:งใหม่
-12 w:งไป
16 w:จำน
16 w:จำนวน
-18 w:จ้ง
-25 w:ฉบั
-14 w:ฉบับน
-14 w:ฉบับนี้
-16 w:ฉบับภ
24 w:ฉัน
12 w:ชันนี
-11 w:ชับขึ
-11 w:ชับขึ้น
-17 w:ชั่
10 w:ชาว
-11 w:ชื่อผ
-11 w:ชื่อผู้
11 w:ชื่อเ
-13 w:ช้a
12 w:ซ้ำ
-15 w:ณที
-22 w:ณาธ
-22 w:ณาธิก
-22 w:ณาธิการ
-14 w:ดที
12 w:ดยไ
12 w:ดยไม่
19 w:ดหั
-12 w:ดัง
-18 w:ดิน
15 w:ดึง
15 w:ดให
10 w:ด้ค
-12 w:ด้ที่
-19 w:ด้ผ
-17 w:ด้เลยนะ
32 w:ด้แ
-14 w:ตบอ
-20 w:ตรว
-12 w:ตรา
-17 w:ตลอ
-29 w:ตอบ
16 w:ตัด
20 w:ตัว
10 w:ตาม
-13 w:ตือ
11 w:ตุก
11 w:ตุการ
-12 w:ต่อ
-42 w:ถาม
-10 w:ถึง
-10 w:ถูกต้
-10 w:ถูกต้อง
13 w:ทั้
12 w:ทางกา
-12 w:ที่นี
-17 w:ทุก
-10 w:ธรร
-22 w:ธิก
-22 w:ธิการ
-14 w:นกร
-13 w:นกระช
-13 w:นกระชับ
-11 w:นคร
-11 w:นคว
-17 w:นช่
48 w:นตั
-13 w:นต้
-33 w:นต์
11 w:นทางก
11 w:นทางการ
-14 w:นที
-11 w:นผู
13 w:นภาษา
10 w:นรา
-13 w:นลง
-14 w:นหน
14 w:นอา
13 w:นอี
11 w:นอ่
11 w:นอ่าน
13 w:นะครั
-26 w:นัก
-12 w:นี่คื
-11 w:นี้มี
19 w:นี้เข
13 w:นื้
19 w:นเพ
-27 w:นเร
-20 w:นเรื่
-20 w:นเรื่อง
14 w:นแบ
-14 w:นแล
-15 w:นให
-17 w:นใหม่
-10 w:นไป
19 w:น่อ
-16 w:น้า
10 w:น้าที
13 w:น้าแร
-10 w:น์น
10 w:บกว
12 w:บข้
38 w:บที
32 w:บบท
34 w:บบที่
-20 w:บภา
-18 w:บรร
-24 w:บรรณา
-22 w:บรรณาธิ
-10 w:บริ
-12 w:บวั
-13 w:บหน
17 w:บอก
-24 w:บับ
-14 w:บับนี
-16 w:บับภา
13 w:บาง
-15 w:บุค
-14 w:บุคคล
-22 w:บ้า
22 w:ประมา
-15 w:ปรั
-12 w:ปิด
16 w:ปให
10 w:ป็นทา
10 w:ป็นทางก
17 w:ป็นภา
18 w:ป็นภาษา
-39 w:ผู้
16 w:ผู้อ่
16 w:ผู้อ่าน
19 w:พาด
19 w:พาดหั
-12 w:พื่
-13 w:พื่อใ
20 w:พูด
10 w:ฟล์
11 w:ฟัง
-11 w:ภัย
-10 w:ภัยใน
-10 w:ภัยในคว
-18 w:ภาพ
-12 w:มขอ
13 w:มข้
-11 w:มคำ
-26 w:มติ
-17 w:มนู
19 w:มอี
-15 w:มัน
-12 w:มาต
-12 w:มาตรา
14 w:มาย
-10 w:มีค
-17 w:มื่
17 w:มูลขอ
17 w:มูลของฉ
-19 w:มไม
-12 w:มไม่ส
25 w:ม่ต
-22 w:ม่ส
11 w:ม่ได้
-10 w:ยกเ
-21 w:ยคว
12 w:ยงใ
10 w:ยงใหม
-17 w:ยนะ
20 w:ยนแ
-26 w:ยากให
-24 w:ยาย
-11 w:ยเข
-11 w:ยเขีย
-14 w:ยใน
-10 w:ยในคว
-10 w:ยในความ
20 w:ยไม
22 w:ย่อ
21 w:ย่อหน
21 w:ย่อหน้า
16 w:ย์เ
-24 w:รณา
-22 w:รณาธิ
-22 w:รณาธิกา
11 w:รณ์
15 w:รรค
-27 w:รรณ
-22 w:รรณาธ
-22 w:รรณาธิก
-13 w:รรม
-19 w:รวจ
29 w:รวม
19 w:รอง
-18 w:รอบ
-10 w:ระก
-11 w:ระชับขึ
26 w:ระม
22 w:ระมาณ
11 w:ระโยค
-11 w:รัฐ
15 w:รับ
-12 w:รั้
38 w:ราค
-15 w:ราย
-10 w:ริ่
-11 w:รีย
-15 w:รื่
-15 w:รื่อง
-13 w:รุ่
-11 w:รูป
-11 w:รู้
-11 w:รแก
-14 w:ร้อ
-14 w:ร้า
12 w:ร์ชันนี
-13 w:ร์เ
12 w:ลขอ
17 w:ลของฉ
17 w:ลของฉัน
-11 w:ลงท
-17 w:ลยน
-17 w:ลยนะค
-13 w:ลอง
-17 w:ลอด
15 w:ละส
12 w:ลัก
-11 w:ลัง
16 w:ลาว
10 w:ลี่
-10 w:ลูก
-13 w:ล้ว
-11 w:วงเ
17 w:วนต
17 w:วนตัว
15 w:วปร
-14 w:วลา
-27 w:วัน
-20 w:วเร
-29 w:ว่า
-22 w:สมั
11 w:สรุปใ
-33 w:สอง
-12 w:สอบ
11 w:สัม
-25 w:สั้
-16 w:สำน
-15 w:สำนวน
-14 w:สูต
13 w:ส่ง
12 w:ส่งมา
13 w:ส่ว
11 w:หตุกา
-24 w:หนั
20 w:หน่
23 w:หน่อย
-16 w:หน้
10 w:หน้าท
10 w:หน้าที่
13 w:หน้าแ
13 w:หน้าแรก
17 w:หมา
19 w:หรื
14 w:หัว
-12 w:หาก
15 w:ห้เ
22 w:ห้ไ
18 w:ห้ได้
10 w:อข่
10 w:อข่าว
10 w:อความ
-11 w:องข
-23 w:องค
-12 w:องคุณ
17 w:องฉ
17 w:องฉัน
-17 w:องบ
-14 w:องบรร
-14 w:องบรรณา
10 w:องผ
-12 w:องม
-15 w:องร
-10 w:องเ
12 w:องแ
10 w:อนน
10 w:อบค
-19 w:อบเ
-11 w:อผู
-10 w:อภั
-10 w:อภัยใ
-10 w:อภัยในค
18 w:อมูลข
17 w:อมูลของ
-26 w:อยากใ
-26 w:อยากให้
12 w:อร์ชันน
19 w:อหน
21 w:อหน้า
10 w:อหน้าที
38 w:ออก
-10 w:ออภ
-10 w:ออภัย
-10 w:ออภัยใน
17 w:อาจ
28 w:อีก
-14 w:อให
10 w:ะคร
13 w:ะครับ
-11 w:ะชับข
-11 w:ะชับขึ้
-12 w:ะบุ
22 w:ะมา
17 w:ะเป
16 w:ะเป็น
20 w:ะไม
21 w:ักษ
-25 w:ัดท
-24 w:ัติ
14 w:ันน
14 w:ันนี้
23 w:ันอ
-18 w:ันเ
-11 w:ับขึ้
-14 w:ับน
-14 w:ับนี้
-14 w:ับป
-20 w:ับภ
-15 w:ับห
-15 w:ับแ
12 w:ับใ
-10 w:ัยใ
-10 w:ัยในค
-10 w:ัยในควา
26 w:ัวอ
10 w:ัวเลข
-17 w:ั่ว
-20 w:ากก
18 w:ากข
-15 w:ากา
-26 w:ากใ
-26 w:ากให้
17 w:ากไ
-16 w:าข้
33 w:าคา
12 w:างการ
-14 w:างน
-12 w:างแ
19 w:าดห
19 w:าดหัว
-13 w:าตร
11 w:าที
-22 w:าธิ
-22 w:าธิกา
-11 w:านก
-11 w:านข
-10 w:านล
-18 w:านเ
-12 w:านไ
-14 w:าม:
-25 w:ามส
-18 w:ามไ
-11 w:ายน
13 w:ารณ
-12 w:ารแ
15 w:าวป
15 w:าวประ
11 w:าแร
-13 w:ำนว
-30 w:ิกา
-10 w:ิดต
-18 w:ีกค
17 w:ียง
12 w:ียงให
11 w:ียงใหม่
-41 w:ียน
-11 w:ีวิ
-10 w:ี่1
39 w:ี่3
13 w:ี่ก
-14 w:ี่ค
-12 w:ี่คือ
-12 w:ี่น
23 w:ี่พ
26 w:ี่ย
-12 w:ี่อ
18 w:ี้ค
-11 w:ี้จ
-18 w:ี้ม
-18 w:ี้ห
16 w:ี้เ
17 w:ี๋ย
-15 w:ึ่ง
18 w:ึ้น
-11 w:ือน
-11 w:ือส
-22 w:ืออ
-32 w:ื่อ
-11 w:ื่อผู
11 w:ุกา
-15 w:ุคค
-11 w:ุณย
11 w:ุปใ
-15 w:ุ่น
-10 w:ูกต
-10 w:ูกต้อ
-14 w:ูตร
18 w:ูลข
17 w:ูลของ
17 w:ูลของฉั
-12 w:ู้ก
12 w:ู้อ
16 w:ู้อ่า
-23 w:ู้เ
-30 w:เขี
-27 w:เขียน
16 w:เข้
11 w:เชื
11 w:เชื่อ
-10 w:เดิ
22 w:เดี
-13 w:เตื
-13 w:เตือน
-12 w:เทศ
11 w:เที
14 w:เท่
14 w:เนื
13 w:เนื้อ
-11 w:เป็นค
10 w:เป็นท
10 w:เป็นทาง
17 w:เป็นภ
18 w:เป็นภาษ
-10 w:เพจ
-12 w:เพื
-12 w:เพื่อ
-13 w:เมื
-15 w:เมื่อ
-15 w:เรา
-10 w:เริ
-10 w:เริ่ม
-38 w:เรื
-22 w:เรื่อ
33 w:เลย
-17 w:เลยนะ
-14 w:เวล
11 w:เหตุก
11 w:เหตุการ
13 w:เหม
10 w:เอง
-11 w:แกง
-10 w:แก้ไข
-18 w:แจ้
-10 w:แนว
81 w:แบบ
34 w:แบบที
-18 w:แม่
22 w:แรก
-13 w:แล้
-13 w:โดย
12 w:โดยไม
11 w:โยค
-13 w:ใช้ai
-33 w:ในค
-10 w:ในควา
-11 w:ในว
-16 w:ให้
18 w:ให้ได
-12 w:ได้ที
-17 w:ได้เลยน
-14 w:ไทย
13 w:ไปใ
25 w:ไฟล
38 w:ไม่
11 w:ไม่มี
11 w:ไม่ได
-19 w:ไหน
-11 w:็นค
11 w:็นท
11 w:็นทาง
11 w:็นทางกา
17 w:็นภ
18 w:็นภาษ
-11 w:็นว
11 w:็นเ
-12 w:่คื
12 w:่งม
18 w:่ต้
-12 w:่นี
10 w:่มี
-26 w:่อค
-13 w:่อง
-11 w:่อน
-11 w:่อผ
-11 w:่อผู้
25 w:่อห
21 w:่อหน้
10 w:่อหน้าท
15 w:่อเ
-13 w:่อใ
23 w:่าข
-14 w:่าค
14 w:่าน
-15 w:่าย
10 w:่าว
-12 w:่าเ
-10 w:่เร
-10 w:่เรีย
-10 w:่เรียบเ
14 w:่ใน
11 w:่ได
-13 w:้ai
12 w:้ข้
13 w:้ข้อม
13 w:้ข้อมูล
-13 w:้คว
-18 w:้งไ
15 w:้ทั
-28 w:้ที
17 w:้นต
25 w:้นอ
10 w:้นเ
-13 w:้ผู
-11 w:้มี
-12 w:้รั
-11 w:้หน
17 w:้อมูลขอ
-32 w:้อย
16 w:้อ่
16 w:้อ่าน
10 w:้าที่
-37 w:้าน
15 w:้าอ
13 w:้าแรก
-15 w:้าใ
23 w:้เข
16 w:้เขีย
10 w:้เป
10 w:้เป็น
-17 w:้เลยน
-17 w:้เลยนะค
15 w:้แล
-33 w:้ใน
18 w:้ให
-10 w:้ไข
13 w:้ได
17 w:๋ยว
12 w:์ชันน
12 w:์ชันนี้
28 w:์ที
19 w:ກຂອ
11 w:ກຂຽ
-17 w:ກຂ່
-17 w:ກຂ່າວ
-10 w:ກຄ້
-17 w:ກງາ
-15 w:ກຕ້
-15 w:ກຕ້ອງ
-31 w:ກວດ
19 w:ກວ່
11 w:ກວ່າເ
10 w:ກສອ
-20 w:ກສະ
-13 w:ກສາ
-15 w:ກອງ
-23 w:ກອນ
-13 w:ກອບ
-13 w:ກຮຽ
15 w:ກັນ
-19 w:ການ
12 w:ການປັ
10 w:ການລົ
13 w:ການສະ
11 w:ກຳນ
11 w:ກຳນົດ
10 w:ກິດ
-11 w:ກີດ
28 w:ກີນ
-11 w:ກົດໝາ
-15 w:ກເຮ
-15 w:ກເຮົາ
-11 w:ກແຕ
-16 w:ກໃຊ
-13 w:ກ່ອ
-42 w:ຂອງ
18 w:ຂອງຂ້
18 w:ຂອງຂ້ອຍ
11 w:ຂັ້
14 w:ຂຶ້
-13 w:ຂົ້
-28 w:ຂຽນ
17 w:ຂຽນຂ່
17 w:ຂຽນຂ່າວ
12 w:ຂຽນຄືນໃ
32 w:ຂ່າ
14 w:ຂ່າວທ
13 w:ຂ່າວຫ
-11 w:ຂ່າວເ
29 w:ຂ້ອ
10 w:ຂ້ອຍຈ
11 w:ຂ້ອຍບໍ່
15 w:ຂ້ອຍອ
17 w:ຂ້ອຍແ
-14 w:ຂໍອ
-14 w:ຂໍອະໄ
-12 w:ຂໍອະໄພໃ
-10 w:ຂໍແ
34 w:ຂໍ້
16 w:ຂໍ້ມູ
13 w:ຂໍ້ມູນຫ
13 w:ຄງກ
13 w:ຄງການ
12 w:ຄວາ
-11 w:ຄວາມຍ
-13 w:ຄວາມບ
-13 w:ຄວາມບໍ່
11 w:ຄວາມເ
13 w:ຄວາມໝ
13 w:ຄວາມໝາຍ
-10 w:ຄສະ
-10 w:ຄສະນາ
11 w:ຄັນ
26 w:ຄັບ
-12 w:ຄັ້ງທ
18 w:ຄຳຕ
22 w:ຄຳຕອບ
-11 w:ຄຳຕໍ່
14 w:ຄຳສ
-17 w:ຄຳໃ
18 w:ຄິດ
12 w:ຄືນ
-14 w:ຄືນໃໝ່ໃ
-29 w:ຄົນ
-10 w:ຄົບ
-20 w:ຄ່າ
-13 w:ຄ້າ
-14 w:ງກອ
23 w:ງກາ
10 w:ງການສ
-11 w:ງການຮ
-14 w:ງຂຽ
15 w:ງຂ້
15 w:ງຂ້ອຍ
16 w:ງຂໍ
17 w:ງຂໍ້ມ
17 w:ງຂໍ້ມູນ
-20 w:ງຄວ
-20 w:ງຄວາມ
21 w:ງຄຳ
-20 w:ງຈາ
10 w:ງຕົ
13 w:ງຕົ້ນ
-11 w:ງທຳ
-11 w:ງທຳອິ
16 w:ງທ່
13 w:ງທ່ຽວລາ
-15 w:ງນີ້:
-19 w:ງບ້
-19 w:ງບ້ານ
-20 w:ງປະ
-11 w:ງລາ
13 w:ງວັນທ
-10 w:ງວ່
-13 w:ງສຳ
-10 w:ງສຳລັ
-11 w:ງຫຼ
13 w:ງອ່
13 w:ງອ່ານ
-13 w:ງຮັ
-14 w:ງຮຽ
-44 w:ງານ
-24 w:ງິນ
10 w:ງເລ
-10 w:ງໂດ
-20 w:ງໃນ
10 w:ງໃຫ້ຊ
-23 w:ງໃໝ
14 w:ງ່າ
10 w:ຈະຂ
12 w:ຈະຂຽນ
-28 w:ຈະນ
14 w:ຈະເ
-37 w:ຈາກ
15 w:ຈຶ່ງບ
15 w:ຈຶ່ງບໍ່
18 w:ຈຸດ
-15 w:ຈົບ
-15 w:ຈ້ງ
-13 w:ຊັດເຈ
-11 w:ຊັນ
-16 w:ຊື້
-14 w:ຊົນ
28 w:ຊ່ວ
13 w:ຊ້ຳ
-17 w:ຊ້ເ
13 w:ຍຄວ
12 w:ຍຄວາມ
-12 w:ຍທີ
10 w:ຍບໍ
-19 w:ຍັງ
22 w:ຍເປ
15 w:ຍເປັນ
-16 w:ຍໄດ
11 w:ດກາ
-17 w:ດຂຽ
27 w:ດຂ່
27 w:ດຂ່າວ
14 w:ດຂ້
13 w:ດຂ້ອຍ
-13 w:ດຄວາມນີ
-13 w:ດຈະ
-26 w:ດນີ
19 w:ດຫຍ
-13 w:ດັ່ງນີ້
-13 w:ດີຂ
13 w:ດີ້
11 w:ດືອນຕ
-15 w:ດເຈ
15 w:ດເປ
-16 w:ດເພ
-12 w:ດເຮ
-12 w:ດເຮັດ
-33 w:ດແກ
11 w:ດແທ
14 w:ດແປ
19 w:ດໃຫ
19 w:ດ້.
-11 w:ດ້ທ
10 w:ດ້ປ
10 w:ດ້ປັບ
15 w:ດ້ວຍຄ
-16 w:ດ້ຮ
-18 w:ດ້ຮັບ
-10 w:ດ້ແ
-21 w:ດໝາ
14 w:ຕອນ
14 w:ຕາມທີ
-13 w:ຕິດ
-13 w:ຕື່
-11 w:ຕົນ
-11 w:ຕົນເອ
11 w:ຕົວເລ
-18 w:ຕ່ງ
-23 w:ຕ້ອ
12 w:ຕ້ອງການ
-14 w:ຖາມ
-18 w:ຖິງ
-12 w:ຖືກຕ້
-12 w:ຖືກຕ້ອງ
-13 w:ຖ້າທ່
-13 w:ຖ້າທ່ານ
15 w:ທາງ
14 w:ທາງເລ
-17 w:ທຳອ
-17 w:ທຳອິດ
-14 w:ທິກ
-14 w:ທິການ
-26 w:ທິດ
-12 w:ທີ3
-10 w:ທີມ
-27 w:ທີ່
-11 w:ທີ່ຂ້
-11 w:ທີ່ຂ້ອຍ
16 w:ທີ່ທ່
-14 w:ທື່
-27 w:ທຸກ
-11 w:ທຸກຄັ
-11 w:ທຸກຄັ້ງ
12 w:ທົ່
-10 w:ທ່າ
12 w:ທ່ານ.
13 w:ທ່ຽວລ
13 w:ທ່ຽວລາວ
12 w:ທ້າ
-12 w:ນກວ່າ
-10 w:ນຄວ
12 w:ນຄືນໃ
10 w:ນຄືນໃໝ່
10 w:ນຈະ
-13 w:ນຊົ
-10 w:ນດ້
-16 w:ນຕົ
-13 w:ນຕົ້ນ
10 w:ນທາງກ
10 w:ນທາງການ
-11 w:ນທຸ
-14 w:ນນັ
-14 w:ນນາ
-14 w:ນນາທິ
-14 w:ນນາທິກາ
-15 w:ນບໍ
-41 w:ນປະ
13 w:ນປັ
-14 w:ນປີ
-12 w:ນຜູ
-21 w:ນຜົ
-20 w:ນພາ
-12 w:ນພາສາ
-14 w:ນມາ
-14 w:ນລາ
26 w:ນລົ
-12 w:ນວນ
12 w:ນສະບັ
-10 w:ນສາ
12 w:ນສຳ
13 w:ນສົ
11 w:ນສົ່ງ
-29 w:ນຫຍ
-29 w:ນຫຍັງ
10 w:ນຫາ
14 w:ນຫຼ
11 w:ນຫຼັກ
-20 w:ນອອ
-52 w:ນັກ
-17 w:ນັກຂ່
-17 w:ນັກຂ່າວ
-16 w:ນັກງາ
-11 w:ນັບ
17 w:ນັ້
-14 w:ນາທິກ
-14 w:ນາທິການ
-20 w:ນານ
40 w:ນຳ:
15 w:ນຳບ
-11 w:ນຳໃ
-29 w:ນີ້
-18 w:ນີ້ຄື
-12 w:ນີ້ຈະ
-11 w:ນີ້ຈະເປ
-10 w:ນີ້ມີ
10 w:ນີ້ເປ
10 w:ນີ້ເປັນ
-11 w:ນີ້ແມ
-11 w:ນີ້ແມ່ນ
11 w:ນື່
11 w:ນື່ອງ
11 w:ນົດ
-12 w:ນເຕ
-15 w:ນເປ
-12 w:ນເປັນ
-10 w:ນເພ
40 w:ນເວ
-11 w:ນເອ
15 w:ນແບ
13 w:ນແປ
-11 w:ນໂລ
16 w:ນໃຈ
-16 w:ນໃນ
-13 w:ນໃໝ່ໃ
-13 w:ນໃໝ່ໃຫ້
-14 w:ນ້ອ
-25 w:ນ້ຳ
-15 w:ນໜັ
-12 w:ບກາ
-13 w:ບຄຳ
13 w:ບທີ
26 w:ບນີ
13 w:ບບທ
18 w:ບບໍ
-10 w:ບປະ
-11 w:ບປຸ
15 w:ບປຸງ:
-16 w:ບຮຽ
-10 w:ບັນ
-14 w:ບັນນາ
-14 w:ບັນນາທິ
-27 w:ບັບ
11 w:ບັບທີ
16 w:ບິ່
-29 w:ບົດ
27 w:ບົດຂ່
27 w:ບົດຂ່າວ
-13 w:ບົດຄວ
-13 w:ບົດຄວາມ
-24 w:ບົດນີ
10 w:ບໃໝ
18 w:ບ່ງ
-33 w:ບ້າ
16 w:ບໍ?
17 w:ບໍ່ອອ
-15 w:ບໍ່ແມ
-15 w:ບໍ່ແມ່ນ
-11 w:ບໜ້
14 w:ປນີ
-27 w:ປະກ
-13 w:ປະກອບ
-14 w:ປະຈ
-13 w:ປະຊ
17 w:ປະມ
17 w:ປະມານ
-16 w:ປະເທດ
40 w:ປັນ
11 w:ປັນທາ
11 w:ປັນທາງກ
-22 w:ປັນຫຍ
-22 w:ປັນຫຍັງ
-11 w:ປັບປຸ
15 w:ປັບປຸງ:
-11 w:ປີ2
-11 w:ປຸງ
13 w:ປເປ
14 w:ປເປັນ
11 w:ປເປັນພາ
13 w:ປແລ
38 w:ປ່ຽ
-67 w:ຜູ້
-19 w:ຜ່າ
-12 w:ຝຶກ
-16 w:ພວກ
-15 w:ພວກເຮ
-15 w:ພວກເຮົາ
26 w:ພິທ
-16 w:ພິມ
-13 w:ພີ່ມເ
-16 w:ພື່
15 w:ພົບ
-12 w:ພໃນ
-12 w:ພໃນຄວ
-12 w:ພໃນຄວາມ
-10 w:ມຄຳ
-13 w:ມບໍ
-20 w:ມສະ
-10 w:ມັກ
-11 w:ມັນ
16 w:ມານ
15 w:ມາບ
15 w:ມາບໍ່
-13 w:ມາຫ
13 w:ມີຄວາ
-16 w:ມີນ
-17 w:ມີເ
-10 w:ມືອ
-28 w:ມື້
15 w:ມູນ
13 w:ມູນຫຼ
-10 w:ມເດ
-14 w:ມແລ
-22 w:ມ່ນ
-11 w:ມ່ນລາ
11 w:ມໝາ
10 w:ຢາກໃຫ
-21 w:ຢູ່
23 w:ລວມ
-22 w:ລະຂ
10 w:ລະຈ
13 w:ລະດ
-10 w:ລະນ
11 w:ລະບໍ່
-12 w:ລະພ
-15 w:ລະສ
-21 w:ລະຮ
12 w:ລະເ
11 w:ລະເໝາ
13 w:ລັດ
30 w:ລັບ
11 w:ລາ2
-17 w:ລາຍ
-10 w:ລື່
-12 w:ລື່ອງ
-16 w:ລູກ
21 w:ລົງ
-12 w:ລົ່
17 w:ລ້ວ
-15 w:ວກເ
-15 w:ວກເຮົ
19 w:ວຂໍ
15 w:ວຍຄ
12 w:ວຍອ
28 w:ວລາ
-13 w:ວຫຼ
-12 w:ວຫຼັງ
52 w:ວັກ
12 w:ວັກທີ
-18 w:ວັດ
-27 w:ວັນ
24 w:ວັບ
11 w:ວາມ
-13 w:ວາມບໍ
13 w:ວາມໝາ
39 w:ວົ້
-12 w:ວເດ
11 w:ວເລ
-10 w:ວໄດ
-13 w:ວ່າ
-12 w:ວ່າສະ
15 w:ສອງ
-12 w:ສະຖ
-31 w:ສະບ
-26 w:ສະບັບ
11 w:ສະບັບທີ
-20 w:ສະແ
-10 w:ສະໄ
-10 w:ສັບ
-10 w:ສາດ
-19 w:ສາມ
-17 w:ສາລ
11 w:ສຳຄ
11 w:ສຳຄັນ
-18 w:ສຳນ
-11 w:ສຳນວນ
-14 w:ສຳພ
-13 w:ສຳພາດ
22 w:ສຳລ
22 w:ສຳລັບ
19 w:ສຳເ
18 w:ສຳເລັ
-14 w:ສິນ
-12 w:ສຶກ
-11 w:ສຶກສາ
10 w:ສື່ສັ
10 w:ສື່ສັງຄ
-16 w:ສູດ
12 w:ສົນ
15 w:ສົນໃຈ
11 w:ສົມ
-24 w:ສຽງ
25 w:ສ້າ
22 w:ສ້າງຄ
-16 w:ຫຍັ
14 w:ຫດກ
14 w:ຫດການ
-10 w:ຫັນ
20 w:ຫົວຂໍ
10 w:ຫຼາຍຂ
10 w:ຫຼາຍຂຶ້
28 w:ຫຼ່
-19 w:ຫ່ງ
-12 w:ຫ່ງຊາ
18 w:ຫ້ຂ
12 w:ຫ້ຂ້ອ
-17 w:ຫ້ທ
-30 w:ຫ້ສ
-14 w:ຫ້ສັ້
-12 w:ຫ້ອ
34 w:ຫ້ແ
20 w:ອກວ
20 w:ອກວ່າ
35 w:ອກຫ
-13 w:ອກໄ
-22 w:ອງ.
10 w:ອງການສະ
18 w:ອງຂ້ອ
11 w:ອງຕ
13 w:ອງຕົ້
12 w:ອງທ
13 w:ອງທ່ຽວລ
-31 w:ອງປ
-12 w:ອງປະຊ
-17 w:ອງມ
-15 w:ອງຫ
-12 w:ອງຮ
-22 w:ອງໃ
-12 w:ອງໃຫ້
10 w:ອຍຈ
11 w:ອຍບໍ່
15 w:ອຍອ
13 w:ອຍແ
-17 w:ອດໄ
-10 w:ອນ.
14 w:ອນຕ
-13 w:ອນແ
-15 w:ອບຂ
-10 w:ອບມ
-14 w:ອບໃ
14 w:ອອກ
-14 w:ອະໄ
-12 w:ອະໄພໃ
-12 w:ອະໄພໃນຄ
40 w:ອາດ
-26 w:ອາທ
-26 w:ອາທິດ
-17 w:ອິດ
15 w:ອົາ
-11 w:ອ່າ
-14 w:ຮງຮ
-14 w:ຮງຮຽນ
-10 w:ຮອງ
-33 w:ຮັບ
13 w:ຮູ້
-14 w:ຮົາ
-14 w:ຮຽງ
-34 w:ຮຽນ
-14 w:ຮຽບ
-14 w:ຮຽບຮຽ
-12 w:ະກວ
-14 w:ະກອ
14 w:ະກັ
-21 w:ະກາ
-18 w:ະຂໍ
-14 w:ະຈຳ
-10 w:ະຖາ
-41 w:ະນາ
-29 w:ະບັ
-17 w:ະບັບແ
-16 w:ະບົ
-25 w:ະພາ
14 w:ະມາ
-16 w:ະເທ
24 w:ະເໝ
11 w:ະເໝາະ
-14 w:ະໄພ
-12 w:ະໄພໃນ
-12 w:ະໄພໃນຄວ
-10 w:ະໄໝ
-22 w:ັກ.
-17 w:ັກຂ່າ
-16 w:ັກງ
-16 w:ັກງານ
16 w:ັກສ
-14 w:ັກໃ
-10 w:ັງສ
14 w:ັດຂ
-11 w:ັດຈ
-21 w:ັດທ
15 w:ັດຫ
-13 w:ັດເຈນ
14 w:ັນ.
19 w:ັນທ
11 w:ັນທາງ
11 w:ັນທາງກາ
-14 w:ັນນ
-14 w:ັນນາທ
-14 w:ັນນາທິກ
-17 w:ັນຜ
20 w:ັນພາສາລ
11 w:ັນວ
-23 w:ັນຫ
-22 w:ັນຫຍັ
29 w:ັນເ
-16 w:ັບກ
-11 w:ັບຄ
16 w:ັບນ
12 w:ັບນີ້
-10 w:ັບປ
-10 w:ັບປຸງ
10 w:ັບສ
-13 w:ັບແ
11 w:ັບໃໝ່
-13 w:ັ່ງນີ
-15 w:ັ່ງນີ້:
10 w:ັ້ນ
-10 w:າກອ
-16 w:າກາ
-18 w:າກເ
10 w:າກໃຫ້
-15 w:າຂ້
-15 w:າຂ້ອຍ
-14 w:າຄາ
14 w:າງຄ
-11 w:າງດ
-13 w:າງສ
22 w:າງເ
10 w:າຍຂ
-11 w:າຍທ
-19 w:າຍເ
-14 w:າຍເຫດ
-40 w:າທິ
-14 w:າທິກາ
-16 w:າທ່
-16 w:າທ່ານ
-10 w:ານ.
-17 w:ານຂ
-15 w:ານຄ
-15 w:ານຊ
-24 w:ານຕ
-10 w:ານບ
-12 w:ານປ
-13 w:ານພ
-17 w:ານມ
27 w:ານລ
21 w:ານລົງ
-11 w:ານສ
12 w:ານຫ
-13 w:ານຮ
11 w:ານັ
11 w:ານັ້ນ
-11 w:ານເ
-10 w:ານແ
-18 w:ານໃ
-17 w:ານໜ
15 w:າບໍ
-12 w:າປະ
11 w:າມຄ
-11 w:າມຍ
-13 w:າມບ
-13 w:າມບໍ່
-12 w:າມສ
-10 w:າມີ
-21 w:າມເ
13 w:າມໝ
13 w:າມໝາຍ
-19 w:າລະ
-18 w:າລາ
18 w:າວ:
-11 w:າວກ
-12 w:າວຈ
21 w:າວທ
13 w:າວຫ
-12 w:າສະ
18 w:າສົ
16 w:າສົນໃ
-11 w:າຫາ
13 w:າະກ
14 w:າະກັບ
25 w:າະສ
-10 w:າເລ
22 w:າໃນ
11 w:ຳຄັ
22 w:ຳຕອ
-11 w:ຳຕໍ
-14 w:ຳນວ
11 w:ຳນົ
-13 w:ຳພາ
20 w:ຳລັ
-17 w:ຳອິ
18 w:ຳເລ
18 w:ຳເລັດ
10 w:ຳແປ
-12 w:ຳໃນ
-21 w:ິກາ
-15 w:ິດ,
-10 w:ິດ.
-10 w:ິດຕ
10 w:ິດນ
24 w:ິດເ
18 w:ິທີ
-13 w:ິນເ
18 w:ິ່ງ
-11 w:ີ20
11 w:ີຄວ
13 w:ີຄວາມ
-13 w:ີຄຳ
23 w:ີນໄ
10 w:ີສອ
12 w:ີຫຼ
12 w:ີຫຼາຍ
-14 w:ີເນ
-17 w:ີ່ຂ
-11 w:ີ່ຂ້ອ
-12 w:ີ່ດ
16 w:ີ່ທ
14 w:ີ່ເ
27 w:ີ່ແ
-23 w:ີ້:
10 w:ີ້ກ
-13 w:ີ້ຂ
-14 w:ີ້ຄ
-21 w:ີ້ຄືນ
-12 w:ີ້ຈ
-12 w:ີ້ຈະເ
-11 w:ີ້ຈະເປັ
13 w:ີ້ມ
-16 w:ີ້ສ
22 w:ີ້ເ
10 w:ີ້ເປັ
-11 w:ີ້ແມ່
-11 w:ີ້ແມ່ນລ
-10 w:ຶກສ
16 w:ຶ່ງບໍ
14 w:ຶ້ນ
-13 w:ືກຕ
-12 w:ືກຕ້ອ
15 w:ືນໃ
-14 w:ືນໃໝ່ໃຫ
-15 w:ືອງ
-12 w:ືອນ
-18 w:ື່ມ
10 w:ື່ສັງ
10 w:ື່ສັງຄົ
-15 w:ື່ອ
-11 w:ື້ນ
-16 w:ື້ອ
-13 w:ຸກຄ
-11 w:ຸກຄັ້
15 w:ຸງ:
15 w:ຸດທ
10 w:ຸດທີ່
13 w:ູນຫ
-11 w:ູ່ເ
12 w:ູ່ໃ
-20 w:ູ້ແ
-17 w:ູ້ໃ
-26 w:ົດ.
12 w:ົດຂ
27 w:ົດຂ່າ
-13 w:ົດຄວາ
-13 w:ົດຄວາມນ
-24 w:ົດນ
-24 w:ົດນີ້
12 w:ົດໄ
-21 w:ົດໝ
-21 w:ົດໝາຍ
-10 w:ົນກ
13 w:ົນລ
-15 w:ົນເ
-11 w:ົນເອງ
13 w:ົນໃ
20 w:ົວຂ
20 w:ົວຂໍ້
-19 w:ົ່ງ
-18 w:ົ່າ
10 w:ົ້ນ
25 w:ົ້າ
-12 w:ຼວງ
16 w:ຼັກ
10 w:ຼາຍຂຶ
10 w:ຼາຍຂຶ້ນ
28 w:ຼ່ງ
-11 w:ຽງຈ
-15 w:ຽງຈາກ
18 w:ຽນຂ
17 w:ຽນຂ່າ
15 w:ຽນຄ
10 w:ຽນຄືນໃໝ
-15 w:ຽນປ
-12 w:ຽນເ
-14 w:ຽບຮ
-14 w:ຽບຮຽງ
10 w:ຽວກ
13 w:ຽວລ
13 w:ຽວລາວ
17 w:ເກີ
-13 w:ເຂົ
-13 w:ເຂົ້າ
-24 w:ເງິ
-13 w:ເຈນ
15 w:ເດີ
-12 w:ເຕີ
-18 w:ເຖິ
-16 w:ເທດ
-14 w:ເທື
-14 w:ເທື່ອ
11 w:ເນັ
10 w:ເນັ້ນ
11 w:ເນື່ອ
16 w:ເບິ
16 w:ເບິ່ງ
39 w:ເປັ
11 w:ເປັນທ
11 w:ເປັນທາງ
-22 w:ເປັນຫ
-22 w:ເປັນຫຍັ
11 w:ເປັນແ
-16 w:ເພື
-16 w:ເພື່ອ
-21 w:ເມື
-15 w:ເມືອງ
18 w:ເລັ
-13 w:ເລື
-12 w:ເລື່ອ
-12 w:ເລົ
-12 w:ເລົ່າ
15 w:ເວລ
21 w:ເວັ
39 w:ເວົ
39 w:ເວົ້າ
-13 w:ເສຍ
-14 w:ເສັ
14 w:ເຫດກາ
-10 w:ເຫັ
-15 w:ເອງ
15 w:ເອົ
-10 w:ເຮັ
-14 w:ເຮົ
24 w:ເໝາ
14 w:ເໝາະກ
14 w:ເໝາະກັບ
10 w:ເໝາະສ
-23 w:ແກ່
30 w:ແກ້
-15 w:ແຈ້
-28 w:ແຕ່
20 w:ແທັ
28 w:ແບບ
18 w:ແບ່
13 w:ແປເ
14 w:ແປເປັ
11 w:ແປເປັນພ
-30 w:ແມ່
-11 w:ແມ່ນລ
-24 w:ແລະ
11 w:ແລະບໍ
11 w:ແລະເໝ
11 w:ແລະເໝາະ
17 w:ແລ້
11 w:ແລ້ວເ
34 w:ແຫຼ
28 w:ແຫຼ່ງ
-19 w:ແຫ່
-12 w:ແຫ່ງຊ
-12 w:ແຫ່ງຊາດ
19 w:ໂຄງ
13 w:ໂຄງກາ
-11 w:ໂຄສ
-10 w:ໂຄສະນ
20 w:ໂພສ
-11 w:ໂມງ
-30 w:ໂຮງ
-14 w:ໂຮງຮຽ
17 w:ໃຈຄ
-29 w:ໃຊ້
10 w:ໃນຂ
-12 w:ໃນຄວາ
27 w:ໃນເ
14 w:ໃຫ້ຂ້
12 w:ໃຫ້ຂ້ອຍ
-14 w:ໃຫ້ສັ
-14 w:ໃຫ້ສັ້ນ
-13 w:ໃຫ້ສຳ
-28 w:ໄດ້
10 w:ໄດ້ປັ
-17 w:ໄດ້ຮັ
18 w:ໄປແ
-12 w:ໄພໃ
-12 w:ໄພໃນຄ
-12 w:ໄພໃນຄວາ
12 w:ໄວ້
-10 w:່ຂ້
-10 w:່ຂ້ອຍ
-10 w:່ງກ
28 w:່ງຂໍ້
-10 w:່ງຊ
-12 w:່ງຊາດ
-13 w:່ງນີ້
24 w:່ງບ
16 w:່ງບໍ່
10 w:່ງລ
21 w:່ງອ
-14 w:່ທີ
16 w:່ທ່
-11 w:່ນລ
-14 w:່ນັ
-11 w:່ບ້
-11 w:່ບ້ານ
-13 w:່ປັ
15 w:່ປ່
15 w:່ປ່ຽນ
-19 w:່ຜູ
-10 w:່ມຄ
-13 w:່ມເ
28 w:່ວຍ
-21 w:່ສະ
10 w:່ສັ
10 w:່ສັງຄ
10 w:່ສັງຄົມ
-13 w:່ອຄ
-18 w:່ອນ
17 w:່ອອ
16 w:່າ.
-20 w:່າກ
11 w:່າຈ
-17 w:່າຍ
18 w:່າວ
-23 w:່າສ
38 w:່ຽນ
13 w:່ຽວລາ
-17 w:່ແມ
-15 w:່ແມ່ນ
15 w:່ໃຫ
16 w:້ຂ່
16 w:້ຂ່າວ
15 w:້ຄັ
-14 w:້ຄື
-12 w:້ງທ
-12 w:້ຈະ
-11 w:້ຈະເປ
-11 w:້ຈະເປັນ
23 w:້ຊ່
23 w:້ຊ່ວຍ
-12 w:້ທີ
12 w:້ນຈ
12 w:້ນສ
-14 w:້ນເ
20 w:້ນແ
20 w:້ນແລະ
-10 w:້ມີ
17 w:້ມູ
13 w:້ມູນຫ
13 w:້ວຍ
11 w:້ວເ
-16 w:້ສຳ
-14 w:້ຫຍ
-18 w:້ອງ
10 w:້ອງການສ
16 w:້ອຍ
11 w:້ອຍບໍ
-13 w:້ຮັ
-10 w:້າຂ
20 w:້າງ
18 w:້າຍ
-18 w:້າທ
-13 w:້າທ່າ
-37 w:້ານ
-10 w:້າມ
18 w:້າສ
16 w:້າສົນ
16 w:້າສົນໃຈ
-10 w:້າໃ
-10 w:້າໄ
-17 w:້ແປ
-11 w:້ແມ່ນລາ
18 w:້ແລ້ວ
-14 w:ໍອະ
-14 w:ໍອະໄພ
-12 w:ໍອະໄພໃນ
13 w:ໍ່ຄ
10 w:ໍ່ປ
-19 w:ໍ່ສ
17 w:ໍ່ອ
17 w:ໍ່ອອກ
-11 w:ໍ່ແ
-17 w:ໍ່ແມ່
-11 w:ໍ່ໄ
17 w:ໍ້ທ
17 w:ໍ້ມ
16 w:ໍ້ມູນ
13 w:ໍ້ມູນຫຼ
-14 w:ໜັງ
-28 w:ໜ້າ
-16 w:ໝາຍ
-14 w:ໝາຍເຫ
24 w:ໝາະ
14 w:ໝາະກັ
-13 w:ở
-38 w:、
-73 w:。
-21 w:一
15 w:一个人
-23 w:一句
-11 w:一文
-43 w:下
14 w:下。
-24 w:下是
-22 w:下面
10 w:不
-13 w:与
19 w:个人
15 w:个人工
11 w:个话
11 w:个话题
-22 w:中
33 w:中文
12 w:中老
12 w:中老铁
23 w:为
28 w:为￼
28 w:为￼￼
-17 w:么
35 w:也
-10 w:了
-18 w:了一
31 w:了，
25 w:二
-22 w:五
16 w:人工
-17 w:什
-17 w:什么
14 w:仅
-22 w:今
-11 w:介
-20 w:代
13 w:以
25 w:以上
-24 w:以下是
-10 w:以内
11 w:们换
11 w:们换个
-20 w:件
-20 w:传
-43 w:作
30 w:你
15 w:供
-13 w:信
-30 w:修
-20 w:元
-37 w:全
-26 w:全文
-19 w:公
14 w:公开
13 w:关
14 w:关键
-11 w:内
17 w:内容
11 w:再聊
11 w:再聊聊
-20 w:写
10 w:写后
34 w:分
-20 w:刊
15 w:列
-21 w:删
12 w:删除
27 w:别
12 w:到
27 w:制
15 w:前
25 w:力
-20 w:办
-15 w:加
14 w:务
14 w:助
14 w:助手
-33 w:化
-12 w:区
-17 w:十
-12 w:千
-26 w:半
15 w:及
-12 w:友
17 w:发布
29 w:口
-12 w:句
32 w:可
15 w:可以
-10 w:台
48 w:合
-37 w:同
30 w:后
-10 w:向
-23 w:吗
-23 w:吗？
11 w:吧
11 w:吧。
-16 w:告
30 w:嗯
30 w:嗯，
-44 w:国
-77 w:在
-26 w:地
-22 w:城
-12 w:增
-37 w:备
18 w:复
-34 w:多
-25 w:大
-27 w:女
-14 w:如需
-20 w:子
12 w:字
-10 w:字以
-10 w:字以内
12 w:字，
-33 w:学
33 w:客
-27 w:家
26 w:容
10 w:对
-25 w:将
-26 w:小
-23 w:就
57 w:已
-27 w:市
13 w:布
11 w:帮
-51 w:年
15 w:并
63 w:度
-11 w:建
-18 w:式
34 w:引
-19 w:很
-19 w:得
15 w:必
39 w:思考
45 w:您
15 w:情
-25 w:想
-19 w:意
48 w:感
-14 w:感谢
-26 w:成
55 w:我
11 w:我们换
16 w:我可
10 w:我把
11 w:我暂
11 w:我暂时
16 w:我的知
14 w:或
11 w:截
-14 w:户
12 w:手
35 w:把
12 w:把这
12 w:把这篇
-27 w:投
-12 w:持
27 w:换
11 w:换个
11 w:换个话
22 w:据
-27 w:掉
28 w:接
11 w:推
12 w:推荐
-10 w:提
-17 w:撤
-29 w:改。
10 w:改写后
-10 w:放
-16 w:政
40 w:整
17 w:整理
-48 w:文
-16 w:文中
-34 w:新版
-25 w:新版本
33 w:新闻
10 w:方
24 w:方案
-38 w:日
-20 w:时
25 w:时1
10 w:时无
10 w:时无法
27 w:易
-41 w:是
11 w:暂
11 w:暂时
11 w:暂时无
23 w:更
15 w:更正
13 w:替
21 w:替换
-10 w:最
-17 w:期
-81 w:本
-21 w:本文
-21 w:机
-21 w:条
-28 w:来
-18 w:果
-11 w:查
10 w:标
14 w:标题，
-10 w:校
36 w:样
14 w:根
14 w:根据
19 w:案
-13 w:次
-14 w:欢
-21 w:正
10 w:正式
-27 w:此
26 w:段
-13 w:比
22 w:民
27 w:气
-18 w:水
-15 w:求，
-14 w:没有
-21 w:法
11 w:法回答
-28 w:注
-19 w:注：
-26 w:点
-14 w:热线
-20 w:照
-11 w:片
-21 w:版
-42 w:现
13 w:理
11 w:理。
13 w:生
-14 w:用户
25 w:用时
25 w:用时1
-10 w:由
18 w:由a
18 w:由ai
-19 w:电
14 w:略
11 w:百
26 w:的是
16 w:的知
16 w:的知识
-11 w:的，
-34 w:目
10 w:看
14 w:着
10 w:知识
-12 w:示
-16 w:社
25 w:秒
-25 w:稿
18 w:符
18 w:符合
16 w:第
-13 w:答：
-28 w:系
-50 w:经
-22 w:结
25 w:给
16 w:给你
11 w:统
45 w:统一
-58 w:编
-36 w:编辑
32 w:网
-11 w:翻译
-15 w:老
12 w:老铁
12 w:老铁路
-55 w:者
11 w:聊
11 w:聊吧
11 w:聊吧。
11 w:聊聊
11 w:聊聊吧
-16 w:联
-10 w:联系
-26 w:能
-33 w:自
-27 w:至
12 w:荐
35 w:要
-19 w:要求
-15 w:要求，
32 w:观
13 w:视
13 w:视频
-15 w:解
12 w:让我
11 w:让我们
-15 w:记
-14 w:记者
-21 w:论
-13 w:论文
-17 w:评
10 w:识
17 w:译
-34 w:译者
-23 w:话
11 w:话题
11 w:话题再
16 w:语
12 w:语。
17 w:语气
-32 w:误
29 w:说
30 w:说明
12 w:请以
62 w:读
29 w:读者
17 w:调
24 w:调整
-15 w:谢
14 w:贵
11 w:资料
-15 w:赛
22 w:起
41 w:路
-11 w:车
33 w:轻
-37 w:辑
-17 w:还
10 w:这
12 w:这一
-17 w:这个
-11 w:这篇
11 w:述
36 w:适
38 w:适合
-23 w:那
22 w:部分
43 w:重
13 w:重复
13 w:铁
19 w:铁路
50 w:错
14 w:键
10 w:长
-16 w:问
-16 w:问题，
28 w:闻
57 w:阅
57 w:阅读
12 w:除
29 w:需要
32 w:面
13 w:频
-27 w:题
11 w:题再
11 w:题再聊
33 w:风
21 w:！
44 w:（
11 w:（全
11 w:（全文
43 w:）
-13 w:，
19 w:，发
-23 w:，对
23 w:，并
40 w:，我
-28 w:，文
-22 w:，新
-23 w:，用
34 w:，要
10 w:，让
11 w:，让我
19 w:，这
23 w:，￼
23 w:，￼￼
-55 w:？
-13 w:￼
23 w:￼应
23 w:￼，
-13 w:￼￼
23 w:￼￼应
23 w:￼￼，
-46 w:￼￼￼
-32 w:￼￼￼￼￼
-18 w:￼￼￼￼￼￼￼
`;
