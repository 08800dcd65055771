// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.57;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-23 ^>addressee
66 ^>channel
113 ^>count
31 ^>edit
43 ^>farewell
27 ^>fault
-15 ^>here
40 ^>machine
20 ^>narrator
16 ^>offer
-40 ^>office
27 ^>option
-34 ^>order
24 ^>part
22 ^>polite
79 ^>quality
26 ^>reported
32 ^>request
26 ^>text
46 addressee*count
15 addressee*doubt
15 addressee*farewell
20 addressee*fault
32 addressee*here
-30 addressee*inability
17 addressee*offer
28 addressee*opening
-31 addressee*plan
-24 addressee*polite
-15 addressee*quality
77 addressee*reference
56 addressee*reported
48 addressee*text
-52 addressee>addressee
22 addressee>channel
-12 addressee>count
16 addressee>doubt
-39 addressee>farewell
12 addressee>fault
-15 addressee>here
-91 addressee>inability
-28 addressee>narrator
29 addressee>offer
-33 addressee>office
-16 addressee>order
24 addressee>part
-45 addressee>plan
-44 addressee>quality
-17 addressee>reference
60 addressee>reported
164 bracketed
49 channel
-38 channel*doubt
13 channel*fault
27 channel*option
-18 channel>$
17 channel>channel
-33 channel>edit
-15 channel>here
-33 channel>machine
29 channel>narrator
55 channel>offer
71 channel>office
38 channel>part
-16 channel>reference
11 channel>reported
-28 channel>text
159 colon-end
122 count
19 count*channel
-48 count*doubt
38 count*office
11 count*option
15 count*plan
18 count*polite
17 count*reported
27 count*user
34 count>$
56 count>addressee
15 count>channel
-27 count>doubt
16 count>inability
29 count>office
12 count>part
68 count>plan
-61 count>quality
-32 count>text
-50 cover=0
-19 cover=1
48 cover=3
99 cover=4
131 cover=5
153 cover=6
144 cover=7
-13 doubt
15 doubt*office
45 doubt*reported
-21 doubt>$
-10 doubt>addressee
12 doubt>doubt
22 doubt>edit
15 doubt>here
-12 doubt>inability
18 doubt>narrator
-17 doubt>offer
-47 doubt>office
-13 doubt>quality
-32 doubt>reference
19 doubt>reported
32 doubt>text
-58 edit*channel
-69 edit*count
53 edit*doubt
76 edit*fault
24 edit*here
-47 edit*machine
-21 edit*office
60 edit*opening
-71 edit*option
19 edit*order
13 edit*polite
-19 edit*quality
-30 edit*request
43 edit*user
47 edit>$
-11 edit>channel
-61 edit>count
-11 edit>doubt
-10 edit>edit
19 edit>here
-48 edit>inability
-87 edit>machine
-28 edit>narrator
33 edit>offer
13 edit>option
-26 edit>part
44 edit>plan
15 edit>polite
15 edit>quality
25 edit>text
41 exclaim
-19 farewell*office
44 farewell*polite
-48 farewell*reported
52 farewell>$
54 farewell>addressee
-35 farewell>edit
54 farewell>offer
15 farewell>office
-22 farewell>order
40 farewell>polite
-37 farewell>reported
17 farewell>text
-27 fault*office
-12 fault*reported
-18 fault>$
38 fault>addressee
11 fault>edit
24 fault>fault
22 fault>here
-13 fault>office
17 fault>order
27 fault>part
-12 fault>quality
24 fault>reference
-10 fault>reported
26 fault>text
-20 figures
-37 here
21 here*channel
94 here*doubt
-47 here*office
16 here*option
34 here*reported
22 here*request
30 here>$
43 here>addressee
47 here>doubt
88 here>edit
22 here>here
-25 here>narrator
-27 here>offer
-44 here>office
10 here>order
-69 here>part
-28 here>plan
-14 here>quality
-10 here>reference
-52 here>reported
14 here>text
138 icon
-11 inability
-38 inability*channel
16 inability*count
12 inability*doubt
-31 inability*fault
-43 inability*here
-13 inability*offer
16 inability*office
10 inability*opening
-12 inability*option
29 inability*order
-24 inability*plan
-93 inability*reported
16 inability*request
-22 inability>$
29 inability>channel
50 inability>edit
-26 inability>here
93 inability>inability
16 inability>narrator
26 inability>offer
45 inability>office
26 inability>order
31 inability>part
-32 inability>plan
-58 inability>quality
61 inability>reference
-16 inability>reported
65 inability>text
37 label
-105 lang=de
-90 lang=en
35 lang=es
-21 lang=fr
-77 lang=it
76 lang=lo
56 lang=vi
37 lang=zh
-52 len=0
-23 len=1
-77 len=4
-65 len=5
47 list
15 machine*count
10 machine*doubt
12 machine*farewell
31 machine*here
91 machine*inability
-36 machine*office
-61 machine*plan
35 machine*request
-30 machine*user
-50 machine>addressee
-31 machine>channel
40 machine>doubt
26 machine>here
102 machine>inability
87 machine>machine
19 machine>offer
-67 machine>office
-26 machine>part
-51 machine>quality
42 machine>reported
54 machine>request
-18 machine>text
-54 n=0
-13 n=1
30 n=5
22 n=6
70 n=7
13 n=8
-75 names=1
-94 names=2
-104 names=3
-68 names=4
90 narrator
21 narrator*addressee
35 narrator*channel
17 narrator*count
52 narrator*doubt
39 narrator*edit
-52 narrator*here
52 narrator*inability
133 narrator*machine
14 narrator*offer
16 narrator*office
-33 narrator*opening
-24 narrator*option
42 narrator*order
76 narrator*part
-24 narrator*plan
36 narrator*reference
62 narrator*request
48 narrator*user
-63 narrator>$
-26 narrator>addressee
-74 narrator>channel
23 narrator>doubt
21 narrator>edit
-32 narrator>farewell
-15 narrator>fault
12 narrator>here
52 narrator>inability
70 narrator>machine
-79 narrator>narrator
-25 narrator>offer
-37 narrator>office
51 narrator>order
14 narrator>plan
-12 narrator>polite
-13 narrator>quality
14 narrator>reference
-60 narrator>reported
-24 narrator>request
-34 narrator>text
22 offer
43 offer*channel
27 offer*doubt
-29 offer*farewell
-83 offer*here
-55 offer*office
-17 offer*order
-55 offer*reported
-82 offer*request
26 offer*user
92 offer>$
-26 offer>addressee
24 offer>channel
14 offer>doubt
37 offer>edit
-19 offer>inability
-34 offer>narrator
62 offer>offer
-29 offer>office
20 offer>order
16 offer>plan
20 offer>quality
-55 offer>reported
-48 offer>request
28 offer>text
-46 office
26 office>$
-27 office>channel
31 office>count
42 office>doubt
-38 office>edit
26 office>here
-24 office>inability
11 office>machine
-47 office>office
-14 office>order
-15 office>part
18 office>plan
-16 office>polite
-47 office>quality
-24 office>reference
67 office>reported
-12 office>text
45 opening
-11 opening*channel
28 opening*count
14 opening*farewell
20 opening*fault
35 opening*here
-30 opening*office
38 opening*order
46 opening*plan
24 opening*polite
-45 opening*reported
31 opening*user
96 opening>$
36 opening>addressee
24 opening>count
23 opening>edit
11 opening>fault
91 opening>here
45 opening>inability
-31 opening>narrator
-16 opening>offer
-43 opening>office
28 opening>order
80 opening>part
53 opening>plan
24 opening>polite
-20 opening>quality
-14 opening>reported
10 opening>request
21 opening>text
11 opening>user
44 option
-62 option*doubt
-40 option*office
23 option*reported
-13 option>$
-12 option>addressee
73 option>channel
11 option>count
-31 option>office
32 option>part
95 option>quality
64 option>reported
-25 option>text
-42 order*channel
15 order*doubt
-30 order*farewell
17 order*fault
13 order*office
14 order*plan
68 order>$
-31 order>addressee
-15 order>channel
17 order>inability
-34 order>machine
38 order>narrator
21 order>offer
12 order>office
28 order>plan
46 order>reference
12 order>reported
17 order>request
12 order>text
77 part
39 part*channel
30 part*doubt
14 part*fault
-15 part*inability
-55 part*machine
-22 part*office
101 part*opening
30 part*option
-15 part*order
10 part*plan
12 part*quality
13 part*reference
40 part*request
39 part*user
-20 part>$
23 part>addressee
-13 part>channel
35 part>count
37 part>doubt
86 part>edit
-19 part>here
-13 part>inability
-13 part>machine
-26 part>narrator
12 part>offer
-40 part>office
98 part>part
35 part>plan
10 part>polite
56 part>quality
-62 part>reference
20 part>request
19 part>text
-58 phone
-36 plan
15 plan*farewell
10 plan*option
-10 plan*polite
37 plan*reported
-18 plan>addressee
13 plan>channel
-19 plan>count
-10 plan>doubt
88 plan>edit
-34 plan>here
45 plan>inability
-99 plan>machine
-57 plan>narrator
40 plan>office
11 plan>order
20 plan>part
65 plan>plan
41 plan>reported
13 plan>user
43 polite
-28 polite*office
-30 polite*reported
49 polite>$
-20 polite>addressee
21 polite>edit
-16 polite>narrator
12 polite>offer
-13 polite>reported
-12 pos=first
56 pos=last
-56 pos=middle
-21 pure=n=0
22 pure=n=1
16 pure=n=2
17 pure=n=3
44 pure=n=4
53 pure=n=5
30 pure=n=6
39 pure=n=7
17 pure=n=8
31 quality
31 quality*channel
-64 quality*count
-10 quality*doubt
-11 quality*farewell
-12 quality*fault
72 quality*here
-11 quality*inability
49 quality*offer
-28 quality*office
21 quality*option
23 quality*plan
-51 quality*reported
25 quality*request
80 quality>$
-18 quality>addressee
32 quality>channel
-25 quality>count
11 quality>here
-12 quality>inability
22 quality>machine
91 quality>offer
13 quality>office
16 quality>order
54 quality>quality
10 quality>text
62 question
-34 quoted=0
21 quoted=1
52 quoted=2
22 quoted=3
53 reference
-67 reference*channel
-26 reference*count
49 reference*doubt
-18 reference*farewell
50 reference*fault
-59 reference*here
13 reference*inability
75 reference*machine
-52 reference*offer
-11 reference*office
43 reference*opening
-11 reference*order
29 reference*quality
28 reference*reported
-38 reference*request
-10 reference*user
22 reference>$
-34 reference>addressee
22 reference>count
91 reference>doubt
-18 reference>edit
-11 reference>here
-13 reference>inability
33 reference>machine
12 reference>offer
-29 reference>office
50 reference>part
-20 reference>plan
20 reference>quality
22 reference>reference
26 reference>reported
-38 reference>request
-18 reference>text
-67 reported
13 reported>$
41 reported>channel
-13 reported>count
-12 reported>edit
-10 reported>fault
13 reported>here
-71 reported>inability
-29 reported>narrator
-13 reported>option
41 reported>part
-20 reported>polite
15 reported>quality
44 reported>reference
48 reported>text
15 request
-20 request*count
55 request*doubt
-15 request*office
-27 request*option
-21 request*order
-37 request*plan
-13 request*user
71 request>$
-56 request>addressee
28 request>edit
14 request>here
-12 request>inability
38 request>machine
24 request>narrator
-33 request>offer
-14 request>office
37 request>order
-11 request>part
14 request>plan
-11 request>quality
31 request>reference
-10 request>reported
55 request>request
37 request>text
59 text
44 text*channel
-82 text*count
15 text*edit
40 text*farewell
44 text*fault
38 text*here
-26 text*machine
-54 text*office
70 text*opening
-31 text*order
-37 text*part
-10 text*plan
44 text*polite
19 text*reference
-49 text*reported
-33 text*request
37 text>$
-29 text>channel
-20 text>doubt
-16 text>inability
-29 text>machine
-28 text>narrator
79 text>offer
40 text>order
-54 text>part
38 text>plan
33 text>polite
38 text>quality
-12 text>reference
63 text>reported
-31 text>text
58 user*plan
21 user>$
17 user>edit
-21 user>machine
10 user>narrator
10 user>office
18 user>text
23 w:! here's
34 w:! the
16 w:!ຂ້
12 w:!ຂ້ອຍ
-11 w:#
-51 w:# #
44 w:# :
43 w:# am
-15 w:# before
10 w:# characters
-11 w:# chữ
-25 w:# families
-26 w:# for
69 w:# good
-51 w:# h
59 w:# households
-11 w:# it
-15 w:# kip
15 w:# km
20 w:# million
-68 w:# minutes
16 w:# more
48 w:# mots
84 w:# no
10 w:# not
-61 w:# november
12 w:# of
-12 w:# or
-35 w:# p
46 w:# people
-18 w:# per
44 w:# percent
27 w:# plus
27 w:# pm
31 w:# s
106 w:# search
100 w:# seconds
24 w:# signes
81 w:# sites
90 w:# so
-44 w:# th
-14 w:# times
-16 w:# to
27 w:# từ
41 w:# villages
-15 w:# was
18 w:# which
75 w:# word
48 w:# words
-21 w:# years
13 w:# you
16 w:(ເປ
12 w:,ກະ
17 w:,ກະລຸ
17 w:,ກະລຸນາ
31 w:,ຂ້
25 w:,ຂ້ອຍ
14 w:,ຂ້ອຍຈຶ
-10 w:,ຖ້
-13 w:,ຖ້າມ
-13 w:,ນັ
27 w:,ບໍ
33 w:,ມີ
-28 w:,ລາ
10 w:,ສະ
11 w:,ສະນັ
11 w:,ສະນັ້ນ
20 w:,ສາ
21 w:,ຫຼ
13 w:,ອັ
-13 w:,ແຕ
12 w:,ແນ
-19 w:,ແບ
18 w:,ໃຊ
24 w:,￼￼
24 w:,￼￼￼￼
28 w:,￼￼￼￼￼￼
14 w:-ຈີ
-10 w:.00
-13 w:.000ກີບ
11 w:.ຂ້ອຍ
27 w:/th
-11 w:0.0
-11 w:0.000
-11 w:0.000ກີ
-12 w:00-
-14 w:000
-13 w:000ກີ
-11 w:00ກ
-13 w:00ກີບ
-27 w:00ຄ
-11 w:00字
-12 w:019
-12 w:020
-14 w:021
14 w:023
25 w:025
-14 w:026
21 w:0คำ
-30 w:0ກີ
-15 w:0ຄົ
-17 w:0ນາ
-17 w:0ນາທີ
22 w:0ລ້
22 w:0ລ້ານ
-12 w:0ວິນາ
-12 w:0ວິນາທີ
-13 w:0ໂມ
26 w:1
-10 w:1.2
12 w:10
14 w:100
10 w:12
24 w:12%
18 w:120
-11 w:121
-14 w:123
-11 w:12ມ
-11 w:150
-18 w:155
28 w:2
12 w:2.
17 w:200
-22 w:201
32 w:202
19 w:20ຄ
-11 w:212
-11 w:214
-11 w:234
19 w:2ນາ
19 w:2ນາທີ
13 w:2ມາ
-13 w:2ໜ້
-10 w:3-5
13 w:30
14 w:300
-10 w:300ຄຳ
15 w:31ມ
12 w:350
-24 w:3x4
-19 w:3ຄົ
-14 w:4
34 w:40ຄ
14 w:40ຄົນ
-14 w:421
11 w:4ຄຳ
-19 w:4ຄົ
-13 w:4ບ່
-13 w:4ບ່ອນ
-23 w:5
-14 w:50ຄ
-10 w:555
-18 w:55ຕ
-23 w:5ຄຳ
14 w:5ປີ
-11 w:650
33 w:7
-19 w:800
-12 w:8:0
25 w:8ຄຳ
11 w:9
13 w::
97 w:: #
23 w:: a
-23 w:: an
-21 w:: can
116 w:: council
15 w:: grade
-44 w:: https
18 w:: i
52 w:: in
-14 w:: is
24 w:: it
-12 w:: lao
96 w:: laos
14 w:: make
66 w:: new
-36 w:: no
13 w:: rewrite
-14 w:: short
12 w:: the
-27 w:: this
-50 w:: two
-18 w:: vientiane
-12 w:: we
42 w:: what
59 w:: who
60 w:: why
13 w::1.
23 w::คำ
13 w::ຂຽ
-32 w::ຂ້
-19 w::ຂ້ອຍ
-21 w::ຄຳ
16 w::ຊື
20 w::ທ່ອງ
20 w::ທ່ອງທ່
-14 w::ທ່ານ
18 w::ນັ
-15 w::ນາ
20 w::ບໍ
17 w::ລາ
26 w::ລາຄາ
-10 w::ສະ
-13 w::ຫົ
-13 w::ຫົວຂ
-13 w::ຫົວຂໍ້
-10 w::ອາ
-35 w::ແກ
-19 w::ແບ
-11 w::ແມ່ນ
51 w::￼￼
51 w::￼￼￼￼
51 w::￼￼￼￼￼￼
27 w:</t
30 w:<th
14 w:<thin
-54 w:?
-21 w:? a
21 w:? better
19 w:? i
-13 w:? the
44 w:? we
-51 w:? yes
13 w:?ຂ້
13 w:?ຂ້ອຍ
-10 w:?ຕອ
-18 w:?ສະ
-18 w:?ສົ
-18 w:?ສົ່ງ
-44 w:^#
72 w:^# #
62 w:^# words
14 w:^<thin
-45 w:^a
-52 w:^a good
23 w:^a more
-36 w:^about
-49 w:^absolutely
60 w:^according
59 w:^according to
29 w:^actually
88 w:^add
35 w:^added
64 w:^all
44 w:^alt
44 w:^alt text
116 w:^although
-30 w:^an
-23 w:^anh
28 w:^anything
-18 w:^anything else
22 w:^apologies
23 w:^apologies for
33 w:^approx
33 w:^approx #
-27 w:^article
29 w:^as
-26 w:^as a
33 w:^as an
24 w:^as far
-21 w:^as of
19 w:^as requested
30 w:^ask
-11 w:^at
32 w:^at the
-12 w:^avec
-12 w:^avec plaisir
-39 w:^background
35 w:^based
35 w:^based on
-12 w:^because
14 w:^before
37 w:^being
38 w:^being an
52 w:^below
48 w:^below are
22 w:^below is
-11 w:^best
-18 w:^bien
-18 w:^bien sûr
61 w:^bonne
43 w:^both
14 w:^bài
-21 w:^bài viết
-20 w:^bạn
-27 w:^bạn có
25 w:^bản
-22 w:^can
-21 w:^cet
-17 w:^cet article
11 w:^cette
59 w:^character
82 w:^character count
25 w:^chatg
173 w:^chatgpt
33 w:^chatgpt can
19 w:^chatgpt said
-49 w:^check
28 w:^claude
26 w:^consider
-44 w:^continue
83 w:^copy
76 w:^copy code
-92 w:^corrected
-32 w:^correction
-31 w:^correction :
19 w:^could
-21 w:^cut
29 w:^các
-29 w:^câu
-20 w:^dear
11 w:^details
25 w:^disclaimer
28 w:^disclaimer :
19 w:^do
21 w:^do not
26 w:^do you
33 w:^double
-16 w:^draft
33 w:^draft #
-23 w:^dưới
-23 w:^dưới đây
-23 w:^editor's
-23 w:^editor's note
15 w:^english
49 w:^environ
49 w:^environ #
-49 w:^exercise
-49 w:^exercise #
15 w:^fact check
10 w:^fair
10 w:^fair point
34 w:^feel
34 w:^feel free
51 w:^final
-38 w:^first
95 w:^focus
24 w:^focus keyphrase
43 w:^focus keyword
49 w:^for a
41 w:^for more
18 w:^for the
49 w:^gemin
35 w:^gemini
105 w:^glad
19 w:^good catch
32 w:^good luck
-41 w:^google's
30 w:^got
13 w:^got it
10 w:^grammar
37 w:^great question
-16 w:^happy to
70 w:^has
25 w:^have
38 w:^have a
-43 w:^he
-44 w:^headline
-20 w:^headline :
-72 w:^her
-39 w:^here
-19 w:^here are
-34 w:^here is
30 w:^here you
27 w:^here's how
-14 w:^here's the
-32 w:^here's what
19 w:^here's your
19 w:^hier
-20 w:^his
31 w:^hmm
12 w:^hmm the
53 w:^hope
28 w:^hope this
-64 w:^how
-15 w:^hy
-15 w:^hy vọng
36 w:^i
26 w:^i also
21 w:^i am
11 w:^i apologize
-35 w:^i can
10 w:^i can't
-15 w:^i cannot
-31 w:^i could
10 w:^i couldn't
21 w:^i do
-29 w:^i hope
20 w:^i kept
15 w:^i left
-31 w:^i made
-12 w:^i rewrote
-15 w:^i should
11 w:^i took
11 w:^i translated
30 w:^i used
-16 w:^i was
15 w:^i wasn't
21 w:^i won't
36 w:^i'd
15 w:^i'm
-11 w:^i'm an
14 w:^i'm unable
71 w:^i've
18 w:^if
-19 w:^if the
35 w:^if you'd
-78 w:^in
-36 w:^in a
-57 w:^in the
119 w:^insert
23 w:^is
-43 w:^is there
42 w:^is this
32 w:^it
11 w:^it looks
30 w:^it now
-21 w:^it was
56 w:^it's
19 w:^j'ai
-19 w:^j'espère
-19 w:^j'espère que
-22 w:^je
14 w:^je suis
73 w:^just
-109 w:^key
60 w:^key changes
-63 w:^keywords
-36 w:^keywords :
-80 w:^la
-27 w:^la version
-16 w:^le texte
-12 w:^les
-26 w:^let
-16 w:^let me
-27 w:^let's
-35 w:^letters
31 w:^longueur
31 w:^longueur :
47 w:^may
39 w:^mes
25 w:^mes connaissances
71 w:^meta
63 w:^meta description
-21 w:^more
48 w:^moved
22 w:^my
-35 w:^my knowledge
16 w:^my pick
54 w:^mình
25 w:^mô
-25 w:^một
-28 w:^n'hésitez
-28 w:^n'hésitez pas
34 w:^names
-19 w:^names have
-19 w:^người
67 w:^no
20 w:^no problem
-28 w:^none
-28 w:^none of
-26 w:^not
13 w:^not quite
68 w:^note
12 w:^note de
18 w:^note that
65 w:^noted
36 w:^nothing
52 w:^now
-50 w:^nếu
-14 w:^nếu bạn
-32 w:^nếu cần
10 w:^of course
-10 w:^okay
-25 w:^okay so
24 w:^one thing
-17 w:^openai
-13 w:^openai said
16 w:^option
10 w:^option #
46 w:^option a
91 w:^or
45 w:^or if
-13 w:^our
21 w:^perfect
-30 w:^photo
-24 w:^please
-16 w:^please check
-12 w:^please double
-15 w:^please provide
14 w:^please verify
22 w:^polished
17 w:^polished version
35 w:^possible
-13 w:^pour
-17 w:^prices
-22 w:^q
-22 w:^q :
-36 w:^read the
-53 w:^readers
-10 w:^reading time
38 w:^reads
-10 w:^ready for
57 w:^regenerate
62 w:^regenerate response
50 w:^remember
66 w:^removed
-13 w:^removed :
-36 w:^replace
41 w:^replaced
14 w:^revised
40 w:^revised version
62 w:^rewrite
-36 w:^rewrite the
40 w:^rewritten
40 w:^rewritten article
10 w:^rất
33 w:^said
16 w:^same
19 w:^se
98 w:^searched
98 w:^searched #
-42 w:^send
53 w:^seo
51 w:^seo title
40 w:^shall
46 w:^shall i
-64 w:^she
36 w:^short
18 w:^should
25 w:^should the
68 w:^show
-20 w:^si
126 w:^since
61 w:^slightly
35 w:^slightly more
62 w:^slug
62 w:^slug :
-51 w:^so
34 w:^some
-25 w:^sorry about
16 w:^sorry i
-27 w:^source :
-13 w:^students
154 w:^suggested
47 w:^suggested tags
26 w:^summary
10 w:^sure
-59 w:^sure i
18 w:^sure thing
-51 w:^tags
-48 w:^tags :
-34 w:^take
-22 w:^teachers
10 w:^tell me
17 w:^thank
16 w:^thank you
57 w:^thanks
129 w:^that
98 w:^that should
-28 w:^the
21 w:^the above
-10 w:^the agency
14 w:^the article
-12 w:^the chatbot
-15 w:^the coach
-11 w:^the committee
-37 w:^the figures
-34 w:^the final
-29 w:^the first
-13 w:^the following
-26 w:^the form
-56 w:^the headline
49 w:^the language
32 w:^the link
-11 w:^the minister
11 w:^the name
21 w:^the names
-64 w:^the new
-29 w:^the newspaper
-10 w:^the original
-25 w:^the paper's
13 w:^the paragraph
23 w:^the piece
38 w:^the quote
-13 w:^the quotes
38 w:^the report
-29 w:^the revised
17 w:^the second
32 w:^the source
24 w:^the statement
28 w:^the style
-10 w:^the summary
-17 w:^the table
16 w:^the text
27 w:^the title
30 w:^the tone
-33 w:^the translation
10 w:^the user
-33 w:^the word
-23 w:^there are
-15 w:^there is
-12 w:^there's
-20 w:^these
83 w:^think
34 w:^thinking
24 w:^this
-66 w:^this article
-27 w:^this draft
-43 w:^this interview
37 w:^this is
-18 w:^this story
-27 w:^this summary
-49 w:^this version
104 w:^thought
105 w:^thought for
-13 w:^three
24 w:^title
-20 w:^title :
56 w:^to
-12 w:^to make
27 w:^ton
41 w:^tone
55 w:^tone :
-18 w:^total
25 w:^translate
25 w:^translated
14 w:^translated from
-29 w:^translator's note
12 w:^two
10 w:^tính
10 w:^tính đến
-66 w:^tôi
-15 w:^tôi đã
-30 w:^under
-23 w:^under the
31 w:^understood
45 w:^unfortunately
27 w:^unfortunately i
-17 w:^updated
-14 w:^use
21 w:^user
-73 w:^voici
-10 w:^vous
18 w:^wait
35 w:^wait the
21 w:^want
152 w:^was
-35 w:^we
40 w:^we are
-25 w:^we have
88 w:^we'll
-88 w:^what
25 w:^what changed
-63 w:^when
-43 w:^where
-17 w:^which of
18 w:^why
41 w:^with
12 w:^with the
15 w:^without
-43 w:^word
-11 w:^word count
36 w:^would
36 w:^would a
-102 w:^write
43 w:^written
-16 w:^xin
-13 w:^xin lỗi
-11 w:^yes
18 w:^yes the
43 w:^you
50 w:^you are
-49 w:^you asked
26 w:^you can
53 w:^you could
16 w:^you may
61 w:^you said
17 w:^you're
23 w:^you're absolutely
43 w:^you've
79 w:^your
12 w:^your message
41 w:^à
70 w:^đã
-19 w:^đề
12 w:^ความย
13 w:^คำแปล
-16 w:^ดิฉัน
13 w:^บทควา
11 w:^พาดหั
-10 w:^หมายเ
39 w:^แบบที
-24 w:^ກະລຸນ
-13 w:^ຂອບໃຈ
-14 w:^ຂັ້ນຕ
-13 w:^ຂ່າວນ
-17 w:^ຂ້ອຍຂ
-13 w:^ຂໍໃຫ້
19 w:^ຂໍ້ຄວ
65 w:^ຄັດລອ
16 w:^ຄຳບັນ
-19 w:^ຄຳວ່າ
10 w:^ຈາກຂໍ
41 w:^ຈຳນວນ
18 w:^ຈຸດທີ
-16 w:^ຈົດໝາ
18 w:^ຍັງຂາ
13 w:^ຕາມທີ
-27 w:^ຕົວຢ່
-23 w:^ຕົວເລ
11 w:^ຕ້ອງກ
-11 w:^ຕໍ່ໄປ
-18 w:^ຖ້າທ່
-21 w:^ຖ້າບໍ
13 w:^ຖ້າມີ
-16 w:^ທ່ານສ
-11 w:^ນີ້ແມ
21 w:^ນ້ຳສຽ
-14 w:^ບົດສຳ
34 w:^ພວກເຮ
-21 w:^ລາຍຊື
43 w:^ວັນທີ
25 w:^ສະບັບ
-21 w:^ສະຫຼຸ
47 w:^ສຳລັບ
17 w:^ຫຍໍ້ໜ
14 w:^ຫວັງວ
28 w:^ຫົວຂໍ
-12 w:^ອາຈານ
34 w:^ຮັບຊາ
14 w:^ຮູບທີ
10 w:^ຮ່າງສ
25 w:^ເນື້ອ
11 w:^ເປັນຄ
23 w:^ເພື່ອ
-18 w:^ເມື່ອ
-11 w:^ແກ້ຂ່
27 w:^ແນະນຳ
11 w:^ແບບທີ
10 w:^ແມ່ນແ
10 w:^ແຮັດແ
-22 w:^ໂຄງສ້
-10 w:^ໜັງສື
-24 w:^ໝາຍເຫ
-26 w:^ảnh
27 w:^以上
-26 w:^以下
29 w:^修改
12 w:^全文
16 w:^好的
-12 w:^如需
14 w:^字数
26 w:^抱歉
15 w:^收到
-17 w:^本文
-13 w:^编辑
-20 w:^译者
-17 w:^￼￼￼￼￼
-20 w:a
72 w:a balance
41 w:a balanced
21 w:a better
63 w:a bit
-15 w:a boat
-13 w:a bus
-20 w:a chatbot
32 w:a cleaner
17 w:a clear
10 w:a clearer
23 w:a comment
-18 w:a copy
-29 w:a day
18 w:a different
-33 w:a doctor
26 w:a fact
10 w:a feature
24 w:a few
70 w:a first
115 w:a follow
17 w:a full
22 w:a general
-48 w:a good
41 w:a group
46 w:a half
-36 w:a headline
77 w:a human
-10 w:a joke
-15 w:a judge
12 w:a language
36 w:a lao
11 w:a large
25 w:a letter
-40 w:a lighter
45 w:a line
-25 w:a list
15 w:a little
46 w:a local
16 w:a long
-12 w:a longer
-20 w:a lot
20 w:a machine
-14 w:a message
33 w:a minute
-11 w:a mistake
-23 w:a month
32 w:a more
54 w:a named
13 w:a neutral
-54 w:a new
23 w:a news
36 w:a nice
-15 w:a note
-53 w:a page
48 w:a person
38 w:a photo
-16 w:a photograph
25 w:a plagiarism
14 w:a possible
34 w:a question
35 w:a quote
36 w:a reader
26 w:a real
-16 w:a revised
-24 w:a robot
-44 w:a second
17 w:a semicolon
15 w:a sentence
23 w:a sharper
12 w:a short
-14 w:a shortened
-65 w:a shorter
-32 w:a single
-27 w:a small
40 w:a source
-22 w:a spoonful
35 w:a statement
22 w:a strong
-80 w:a summary
-47 w:a table
-10 w:a text
33 w:a tightened
20 w:a timeline
-18 w:a torch
10 w:a translation
46 w:a version
-25 w:a warmer
-26 w:a week
47 w:a wire
43 w:a woman
-28 w:a word
-11 w:a year
-40 w:a été
-22 w:abbot
-28 w:ability
-35 w:ability to
37 w:about a
11 w:about her
60 w:about the
-55 w:about this
-20 w:above
27 w:above are
30 w:above may
-20 w:above the
-24 w:absolutely
-27 w:accept
-21 w:accepted
-18 w:access
-39 w:access the
45 w:access to
19 w:accident
14 w:according
13 w:according to
-19 w:account
12 w:account of
-33 w:accounts
-40 w:accurate
30 w:accusation
-10 w:accès
-15 w:across
38 w:act
35 w:action
38 w:active
29 w:active voice
21 w:actual
15 w:actually
49 w:adapt
21 w:adapted
38 w:adapted for
27 w:adapté
27 w:adapté à
-32 w:add
-36 w:add a
16 w:add it
-25 w:add the
62 w:added
65 w:added :
24 w:added a
12 w:adding
-16 w:adding a
-84 w:address
-33 w:address and
-114 w:adds
35 w:adjective
100 w:adjectives
-30 w:adjust
28 w:adjustments
-42 w:admitted
-17 w:adults
-10 w:advance
43 w:advert
-44 w:advice
17 w:after
-33 w:after a
21 w:after that
43 w:afterwards
34 w:again
12 w:again ?
16 w:against
-13 w:age
23 w:agreement
-45 w:ai
35 w:ai and
16 w:ai assistant
14 w:ai i
-10 w:ai tool
-22 w:ai để
54 w:aimed
31 w:aimed at
33 w:aiming
33 w:aiming for
-18 w:airline
17 w:airport
-22 w:aiເ
-12 w:aiແ
16 w:ai生
-66 w:all
31 w:all of
-26 w:allowed
-19 w:allowed to
-20 w:almost
14 w:alone
-12 w:aloud
107 w:already
-44 w:also
-34 w:also add
14 w:alt
74 w:alternative
31 w:alternative headlines
83 w:alternatively
72 w:although
42 w:altogether
-43 w:always
-26 w:am
16 w:am not
28 w:ambiguous
-25 w:amended
26 w:american
-52 w:among
46 w:amount
-27 w:amount of
-36 w:an
43 w:an advert
127 w:an ai
14 w:an article
43 w:an artificial
-25 w:an assistant
-35 w:an earlier
-42 w:an editor
25 w:an english
26 w:an error
-14 w:an hour
-65 w:and
-10 w:and a
-15 w:and add
45 w:and an
21 w:and and
-28 w:and are
-18 w:and ask
12 w:and back
-17 w:and can
-28 w:and clarity
14 w:and could
13 w:and cut
24 w:and do
26 w:and does
29 w:and don't
-19 w:and edited
-22 w:and factual
-19 w:and friendly
24 w:and give
88 w:and have
-15 w:and he
40 w:and how
-17 w:and i
56 w:and i'll
-45 w:and if
-37 w:and in
10 w:and is
-22 w:and it
-20 w:and its
14 w:and kept
-10 w:and leave
23 w:and leaves
14 w:and left
116 w:and less
16 w:and let
42 w:and more
-28 w:and neither
19 w:and neutral
-32 w:and never
-23 w:and nobody
72 w:and none
33 w:and nothing
-41 w:and on
18 w:and only
17 w:and put
-27 w:and reviewed
39 w:and should
-39 w:and so
-11 w:and somebody
-17 w:and tell
-60 w:and that
-33 w:and then
-17 w:and they
-29 w:and this
85 w:and to
-21 w:and two
64 w:and was
-10 w:and we
46 w:and when
41 w:and where
23 w:and why
-16 w:and will
-19 w:and your
91 w:angle
-14 w:anh
-12 w:anh có
11 w:announced
51 w:announcement
-19 w:annual
-45 w:another
-52 w:ans
-56 w:answer
-21 w:answer questions
-20 w:answer the
-10 w:answer to
-11 w:answered
-14 w:answered :
52 w:answers
47 w:answers the
38 w:anthropic
-51 w:any
23 w:any further
59 w:any of
-46 w:anyone
-14 w:anyone who
39 w:anything
-47 w:anything else
74 w:ap
12 w:apart
34 w:apart from
21 w:apologies
23 w:apologies for
-20 w:apologise
-12 w:apologise for
-34 w:apologised
-20 w:apologised after
15 w:apologize
14 w:apologize but
-33 w:app
-27 w:appear in
-49 w:appeared
-55 w:appeared in
39 w:appears
41 w:appears to
-12 w:applicants
-31 w:application
24 w:apportées
71 w:appropriate
88 w:appropriate for
-21 w:approved
34 w:approx
34 w:approx #
25 w:approximately
26 w:approximately #
19 w:april
43 w:april #
-46 w:archive
-19 w:are
72 w:are a
27 w:are asked
22 w:are illustrative
10 w:are in
36 w:are invented
22 w:are not
-17 w:are right
-51 w:are the
14 w:are three
58 w:argument
60 w:arguments
36 w:arguments on
32 w:around
86 w:around #
34 w:arrest
-36 w:arrive
55 w:article
-61 w:article #
49 w:article :
-15 w:article a
29 w:article about
29 w:article and
45 w:article are
17 w:article because
-22 w:article has
35 w:article in
-57 w:article is
-23 w:article of
25 w:article on
-32 w:article was
23 w:article you
-49 w:articles
-18 w:artificielle puis
-37 w:artikel
24 w:as
54 w:as an
-14 w:as and
38 w:as far
-17 w:as follows
-21 w:as if
-15 w:as in
-21 w:as is
36 w:as it
41 w:as my
21 w:as of
-20 w:as possible
38 w:as requested
64 w:as they
-19 w:as we
26 w:as well
59 w:as your
15 w:asean
49 w:ask a
-21 w:ask for
15 w:ask if
-21 w:ask the
-36 w:asked
-29 w:asked for
-11 w:asked me
42 w:asked the
-21 w:asking
-12 w:asks
12 w:asks for
-13 w:assembly
36 w:assist
57 w:assumed
25 w:assumed that
-29 w:at
-17 w:at #
-20 w:at all
46 w:at dawn
-12 w:at home
23 w:at https
-13 w:at last
-48 w:at least
-18 w:at once
-11 w:at the
29 w:at this
10 w:ats
10 w:atsap
46 w:attach
-15 w:attachment
-16 w:attend
-17 w:attend the
84 w:attended
-20 w:attribution
-88 w:au
45 w:aucun
26 w:aud
-12 w:august
47 w:aussi
14 w:aussi un
-69 w:author
-35 w:authors
-58 w:automatically
-29 w:aux
-22 w:available
-24 w:available in
23 w:available to
-46 w:avant de
-18 w:avant le
-47 w:avec
-12 w:avec plaisir
21 w:avez raison
-32 w:avoid
18 w:avoid repeating
58 w:avoid the
-31 w:avoided
60 w:avoids
61 w:avoids the
-12 w:avons
-46 w:away
13 w:away the
-11 w:b
25 w:b #
-13 w:b :
-29 w:ba
12 w:back again
27 w:back and
-33 w:back of
-18 w:back to
34 w:backed
-48 w:background
62 w:background on
-27 w:bag
61 w:bakery
39 w:balance
59 w:balance between
46 w:balanced
-35 w:ball
-14 w:ballot
11 w:ban
16 w:bank
-11 w:bank's
20 w:banner
-45 w:based
-31 w:battery
36 w:bbc
-12 w:bce
-12 w:bcelo
-12 w:bcelone
23 w:be
40 w:be :
-27 w:be a
-47 w:be able
10 w:be careful
16 w:be closed
22 w:be cut
49 w:be included
37 w:be more
38 w:be needed
37 w:be number
16 w:be out
-13 w:be put
42 w:be read
16 w:be reflected
-28 w:be replaced
-22 w:be seen
-32 w:be the
13 w:be useful
48 w:became
12 w:because
34 w:because a
-32 w:because i
31 w:because it
-19 w:because of
-12 w:because the
-13 w:become
15 w:become a
-119 w:been changed
11 w:been cut
-13 w:been edited
-13 w:been left
49 w:been moved
-25 w:been shortened
19 w:been simplified
-10 w:been told
-38 w:been translated
-19 w:been updated
-20 w:been written
25 w:before i
19 w:before publishing
26 w:before this
-57 w:began
68 w:begin
22 w:begins
-11 w:behind
-29 w:being
38 w:being an
33 w:believe the
-54 w:below
48 w:below are
11 w:below is
-42 w:bench
-34 w:beneath
-17 w:berikut
65 w:best of
13 w:better
112 w:better :
-14 w:better for
27 w:better or
-30 w:better than
21 w:better worse
19 w:between
22 w:beyond
-14 w:bien
-18 w:bien sûr
-37 w:bill
-11 w:billion
10 w:billion kip
-33 w:bin
-15 w:birth
16 w:bisa
25 w:bit
32 w:bit more
-21 w:biểu
-31 w:blue
27 w:board
-34 w:boat
-15 w:boat race
-44 w:body
-12 w:boil
62 w:bold
155 w:bonne
-55 w:book
-27 w:booking
-61 w:books
45 w:border
-14 w:bored
-17 w:bot
62 w:both
35 w:both sides
-24 w:bottom
83 w:bottom of
46 w:box
42 w:box on
-22 w:boy
52 w:brackets
-51 w:bread
-12 w:break
-20 w:breakfast
-18 w:breaks
-14 w:bridge
-23 w:bridge was
-35 w:brief
-27 w:bring
-34 w:bring the
19 w:british english
13 w:british spelling
-20 w:brochure
51 w:broke
-27 w:brother
-15 w:brown
21 w:browse
21 w:browse the
-42 w:budget
-45 w:build
-34 w:built
-59 w:bullet
-28 w:bullet points
13 w:buried
65 w:bus
-48 w:business
40 w:busy
-41 w:but
-21 w:but a
16 w:but here
14 w:but i
-21 w:but it
-34 w:but nobody
31 w:but not
10 w:but that
33 w:but your
-18 w:button
-47 w:by
66 w:by #
16 w:by a
-46 w:by an
-56 w:by hand
12 w:by openai
-24 w:by our
13 w:by side
-59 w:by the
-19 w:by this
24 w:byline
-12 w:bypass
-15 w:bà
-30 w:bài
36 w:bài báo
-15 w:báo
29 w:báo chí
34 w:bạn
-41 w:bạn có
28 w:bạn gửi
30 w:bạn nên
19 w:bạn vui
-27 w:bạn đọc
-34 w:bản
17 w:bản dịch
13 w:bản này
-15 w:bản tin
13 w:bản tóm
29 w:bắt
-35 w:bằng
-29 w:bị
11 w:bỏ
-18 w:bổ
-18 w:bổ sung
-20 w:bộ
-30 w:cake
86 w:calendar
79 w:call
-16 w:call the
89 w:call to
-63 w:called
-10 w:called the
19 w:calls
-18 w:calmer
48 w:came
-20 w:came back
-13 w:can
-14 w:can also
39 w:can be
11 w:can cut
20 w:can go
-45 w:can i
19 w:can offer
-43 w:can read
-10 w:can rewrite
25 w:can see
24 w:can tell
11 w:can use
-20 w:can write
-31 w:can you
12 w:can't access
-17 w:can't tell
11 w:candidate
17 w:candidates
-76 w:cannot
-37 w:cannot access
-27 w:cannot be
19 w:cannot provide
28 w:cap
18 w:capital
-22 w:captain
80 w:caption
-27 w:caption :
66 w:captures
72 w:captures the
-24 w:car
-13 w:car park
-45 w:card
11 w:care
21 w:care of
29 w:careful
15 w:careful here
-19 w:case
20 w:casualty
-19 w:casualty figures
64 w:catchy
-44 w:cause
-10 w:caused
-29 w:ce
-15 w:cel
-30 w:cela
-12 w:celon
-29 w:census
-12 w:central
16 w:ceremony
28 w:certainly
-31 w:ces
-40 w:cet
-35 w:cet article
18 w:cette
-27 w:cette version
-16 w:change
26 w:change the
-25 w:change your
60 w:changed
65 w:changed :
44 w:changed and
-51 w:changed in
-21 w:changed my
-29 w:changed the
71 w:changed to
17 w:changes
49 w:changes :
-27 w:changes in
-25 w:changes made
-34 w:changes to
-36 w:changing
-19 w:changing the
32 w:chapter
49 w:chapô
61 w:character
78 w:character count
82 w:characters
45 w:characters :
-48 w:charge
16 w:chart
34 w:chat
-49 w:chatbot
-21 w:chatbots
55 w:chatgpt
33 w:chatgpt can
32 w:chatgpt com
21 w:chatgpt said
-24 w:chatgpt to
-11 w:cheap
-50 w:cheaper
20 w:check
88 w:check :
41 w:check important
18 w:check it
28 w:check responses
-22 w:check that
-21 w:check the
-28 w:check with
-19 w:checked by
-13 w:checked the
-37 w:chef
25 w:chia
25 w:chia sẻ
34 w:chief
-65 w:child
-94 w:children
-16 w:chilli
51 w:chinese
-15 w:cho
15 w:cho biết
-40 w:choice
-50 w:choose
66 w:chose
-14 w:chose the
38 w:chosen
73 w:chronology
-17 w:chuyên
-11 w:chuyển
-17 w:chuyện
11 w:chuẩn
29 w:chí
-59 w:chính
39 w:chính :
-44 w:chính tả
26 w:chú
-34 w:chúng
-33 w:chúng tôi
14 w:chưa
-12 w:chương
-36 w:chỉ
49 w:chỉnh
16 w:chỉnh sửa
138 w:chức
11 w:chức danh
-35 w:chữ
12 w:ci
15 w:ci dessus
27 w:cinema
37 w:citation
45 w:citations
22 w:city
28 w:cla
67 w:claim
24 w:claim that
18 w:claims
20 w:claims about
78 w:clarified
-25 w:clarity
-57 w:class
29 w:claud
76 w:claude
-16 w:clause #
-19 w:clean
26 w:cleaned
17 w:cleaner
-58 w:clear
-27 w:clearer
-62 w:clerk
-31 w:click
13 w:clock
31 w:close to
23 w:closer
44 w:closer to
-87 w:closing
29 w:closure
39 w:clés
101 w:cms
-41 w:coach
-14 w:coach told
-46 w:coffee
35 w:coherence
-17 w:cold
39 w:coller
32 w:column
-24 w:columns
64 w:come
-17 w:come first
43 w:come from
27 w:comes
30 w:comes from
12 w:comes to
-15 w:coming
139 w:comma
-20 w:commas
11 w:comme
49 w:comment
-66 w:comment on
65 w:commentary
-27 w:commission
-36 w:committee
-20 w:common
-20 w:communiqué
12 w:community
71 w:company name
25 w:company's
21 w:comparison
-58 w:compensation
-49 w:complaint
-25 w:complaints
14 w:complete
97 w:completed
-45 w:con
-12 w:conceded
19 w:concise
10 w:concise and
-73 w:conclusion
22 w:condensed
-21 w:condensed and
13 w:confirm
-35 w:confirm the
14 w:confirmed
37 w:confusion
15 w:connaissances
74 w:connaissances s'arrêtent
11 w:conserve
-15 w:consider
19 w:consider adding
-14 w:consistency
-14 w:constitution
34 w:constructions
26 w:consult
-21 w:consultation
114 w:contact
-13 w:contact the
64 w:contain
-16 w:contained
-18 w:contained the
-11 w:contains
-62 w:content
49 w:content that
25 w:context
21 w:continue
54 w:continue with
-45 w:contract
24 w:conversation
30 w:conversational
81 w:converted
-15 w:copies
63 w:copilot
60 w:copy
106 w:copy code
72 w:copy edit
-32 w:copy of
-53 w:copy the
25 w:copyright
41 w:copyrighted
59 w:corporate
16 w:correct
-19 w:corrected
79 w:corrected to
-24 w:correction
-31 w:correction :
-59 w:corrects
31 w:corrigé
-44 w:costs
-40 w:costs #
56 w:could
38 w:could also
70 w:could be
41 w:could go
-35 w:could have
-78 w:could not
-38 w:couldn't
36 w:council
-13 w:council's
14 w:count
109 w:count :
27 w:counted
-13 w:counter
18 w:country
-19 w:course
73 w:court
29 w:courte
-31 w:courts
-21 w:crash
-26 w:cream
-72 w:create
-63 w:created
-94 w:creating
47 w:credit
34 w:criticism
14 w:criticism of
-39 w:cross
-21 w:crossword
-11 w:crowd
-28 w:cup
69 w:currency
28 w:current
-51 w:customer
-85 w:cut
-23 w:cut and
43 w:cut from
-25 w:cut it
-25 w:cut the
15 w:cutoff
27 w:cuts
90 w:cutting
-56 w:cuốn
-12 w:các
73 w:cách
-67 w:câu
-24 w:câu chữ
-58 w:có
-23 w:có muốn
14 w:có thể
-12 w:công
-18 w:cơ
18 w:cần
32 w:cần dịch
-18 w:cầu
11 w:cầu viết
-10 w:cụm
-59 w:của
-12 w:của tác
21 w:của tôi
-23 w:cứ
-11 w:cứu
19 w:d'origine
-42 w:d'un
-23 w:d'une
-21 w:damage
-16 w:danh
42 w:dans le
-10 w:dans les
-16 w:dans une
17 w:dans votre
-17 w:dark
-29 w:data
43 w:data ends
91 w:date
-11 w:date and
29 w:date of
56 w:dateline
73 w:dates
46 w:dawn
-38 w:day
-72 w:days
-79 w:de
-20 w:de la
-41 w:de votre
-22 w:dead
63 w:deadline
-22 w:deal
-60 w:dear
53 w:death
65 w:debate
-15 w:decide
-20 w:decided
18 w:decision
10 w:dee
12 w:deeps
12 w:deepsee
-14 w:del
-10 w:delay
22 w:delegates
42 w:deleted
-52 w:demande
-36 w:demandé
-53 w:den
57 w:department
51 w:depending
51 w:depending on
37 w:deputy
-80 w:der
32 w:dernière mise
109 w:describe
28 w:describe the
65 w:described
-19 w:describes
157 w:description
92 w:description :
12 w:description of
67 w:deserves
-53 w:desk
31 w:dessus
143 w:detail
-25 w:details
12 w:details about
12 w:details are
48 w:deux
34 w:developed
35 w:developed by
32 w:developments
-13 w:dialogue
-97 w:did
-14 w:did not
41 w:didn't
-81 w:die
-27 w:differ
-56 w:different
11 w:dire
11 w:dire si
37 w:direct
21 w:direction
46 w:directly
-18 w:director
19 w:disclaimer
28 w:disclaimer :
-28 w:dishes
48 w:district
45 w:districts
-10 w:dit
12 w:dites moi
-36 w:do
-30 w:do a
31 w:do the
33 w:do you
-28 w:doctor
56 w:document
55 w:documents
-41 w:does
13 w:does not
66 w:doesn't
-23 w:dog
-18 w:dogs
-39 w:doing
34 w:dollar
59 w:dollars
-15 w:don't
20 w:don't have
-28 w:don't need
18 w:don't say
17 w:donations
85 w:donc
30 w:done
10 w:données
50 w:double
55 w:double check
-46 w:doubled
-31 w:douze
-24 w:down and
-41 w:down the
18 w:down to
32 w:dr
86 w:draft
48 w:draft #
18 w:draft and
-37 w:draft of
10 w:dramatic
34 w:draw
24 w:draws
22 w:drew
-27 w:drive
-10 w:driver
16 w:drivers
55 w:drop
10 w:drop the
44 w:dropped
-15 w:drops
26 w:drought
-18 w:dry
35 w:du
27 w:du lịch
-46 w:due
28 w:dung
10 w:dung bài
-47 w:during
-33 w:during the
-13 w:dài
-22 w:dân
10 w:désolé
-51 w:dùng
-14 w:dưới đây
15 w:dẫn
18 w:dịch
45 w:dịch là
23 w:dịch tiếng
18 w:dự
-29 w:dự thảo
65 w:dự án
-36 w:e
-49 w:each
55 w:each other
-18 w:each side
31 w:ead
12 w:earlier
-11 w:earlier draft
-20 w:earlier version
13 w:early
51 w:early #
-22 w:earned
-52 w:easier for
-21 w:easier to
15 w:easy to
-19 w:eat
-17 w:ecco
52 w:economic
98 w:edit
18 w:edited
-34 w:edited for
-65 w:editing
-24 w:editing by
31 w:edition
-38 w:editor
-36 w:editor before
-23 w:editor's note
-83 w:editors
166 w:edits
60 w:edits :
10 w:eek
12 w:eepse
12 w:eepseek
-16 w:effect
-29 w:eight
48 w:either
-37 w:el
48 w:election
43 w:electricity
-12 w:elo
-12 w:elone
-18 w:em
-42 w:email
-20 w:embassy
-13 w:emergency
40 w:emi
39 w:emini
35 w:emo
31 w:emoji
-15 w:employer
-65 w:en #
-13 w:ena
55 w:end
-18 w:end of
-17 w:ended
-10 w:ended in
-43 w:ending
-25 w:ends
19 w:ends in
21 w:energy
-21 w:engaging
-12 w:engine
166 w:english
81 w:english :
-25 w:english and
-15 w:english equivalent
17 w:english one
15 w:english so
-14 w:enough
45 w:enough for
27 w:ensures that
20 w:ent
-26 w:entries
-39 w:entry
15 w:environ
52 w:environ #
11 w:envoyez
28 w:eo
51 w:eo:
10 w:eps
12 w:epsee
16 w:equivalent
-19 w:error the
39 w:errors
10 w:espaces
10 w:espaces comprises
-53 w:essay
-22 w:essays
-34 w:essential
24 w:est
-18 w:está
-23 w:et
-39 w:et je
10 w:et le
18 w:eta
-64 w:even
-40 w:evening
28 w:event
33 w:events
-57 w:ever
-76 w:every
-21 w:everybody
-28 w:everyone
21 w:everything else
23 w:exact
-15 w:exact english
-24 w:exactly
-16 w:exactly as
-29 w:exam
-32 w:example
-35 w:examples
-31 w:exceed
18 w:exchange
21 w:exchange rates
14 w:exclamation
21 w:exclamation marks
39 w:excluding
-53 w:exercise
-49 w:exercise #
87 w:exist
-44 w:expected
-41 w:experience
-72 w:expert
-16 w:explain
53 w:explained
-18 w:explains
77 w:explanation
74 w:explanation of
114 w:export
40 w:exports
15 w:extra
34 w:extract
17 w:eye
-14 w:facebook
-20 w:facebook or
-32 w:facing
39 w:fact
15 w:fact check
18 w:factory
21 w:facts
37 w:facts :
72 w:factual
-17 w:failed
114 w:fair
10 w:fair point
47 w:faire
-15 w:fait
20 w:falls
-22 w:families
-16 w:fans
26 w:far
39 w:far as
46 w:farmer
29 w:farmers
-35 w:faster
-29 w:father
29 w:fault
-23 w:feature
-18 w:fee
19 w:feel
44 w:feel free
47 w:feels
82 w:feels right
-34 w:fees
67 w:ferry
28 w:festival
-14 w:few
143 w:figure
30 w:figure is
-17 w:figure of
-40 w:file
26 w:fill
-45 w:film
25 w:final
57 w:final answer
72 w:final text
-23 w:final version
18 w:finance
-83 w:find
-19 w:find a
-26 w:find any
-50 w:find the
-16 w:finds
23 w:finish
-16 w:finished
34 w:fire
-27 w:firm
23 w:first
-38 w:first and
16 w:first draft
-25 w:first half
72 w:first line
65 w:first mention
-15 w:first one
-17 w:first page
-13 w:first paragraph
24 w:first sentence
-24 w:first version
-43 w:fish
10 w:fisherman
35 w:fit
126 w:fits
72 w:fits your
32 w:five
14 w:five headline
-34 w:fix
31 w:fixed
15 w:fixes
-13 w:flag
-29 w:flat
109 w:flood
-35 w:floor
-16 w:flour
16 w:flows
15 w:flows better
24 w:focus keyphrase
43 w:focus keyword
-57 w:fois
-50 w:fold
24 w:follow
-24 w:follow the
93 w:follow up
34 w:followed
18 w:followed by
19 w:followed the
-72 w:following
31 w:follows
-43 w:food
-16 w:foot
-26 w:footnotes
-26 w:for
85 w:for #
42 w:for a
41 w:for an
65 w:for and
-10 w:for children
56 w:for clarity
-27 w:for example
29 w:for facebook
23 w:for grammar
21 w:for its
-50 w:for length
20 w:for me
-21 w:for my
45 w:for print
26 w:for readability
40 w:for readers
-53 w:for reading
48 w:for social
44 w:for the
13 w:for those
-27 w:for three
-18 w:for two
13 w:for word
-32 w:for you
-31 w:for your
-18 w:force
-21 w:forget
29 w:form
-27 w:form asks
15 w:formal
-13 w:formal and
-42 w:formal style
12 w:formal tone
-20 w:format
-11 w:former
-18 w:forms
-55 w:forty
65 w:forum
-10 w:forward
-54 w:found
34 w:found in
-14 w:found that
-44 w:found the
-31 w:foundation
-30 w:four times
37 w:fourth
19 w:français
-44 w:free
-23 w:free of
42 w:free to
-44 w:french
17 w:friday
10 w:friendly
-32 w:friends
10 w:from
55 w:from here
-66 w:from lao
49 w:from the
64 w:from you
75 w:from your
39 w:front
26 w:front of
60 w:front page
-32 w:fuel
-23 w:fuel prices
-11 w:full
18 w:full article
-37 w:full name
22 w:full piece
71 w:full stop
-53 w:full text
-12 w:funnier
-70 w:further
-21 w:further information
32 w:future
-26 w:für
31 w:gap
-26 w:garden
-27 w:gate
-26 w:gave
-13 w:gave the
42 w:gem
40 w:gemin
-26 w:general
-23 w:general information
28 w:generate
14 w:generated
-27 w:generated by
126 w:generating
14 w:german
-56 w:get
-17 w:gets
-40 w:getting
-15 w:gia
21 w:give
65 w:given
14 w:given a
29 w:given me
86 w:gives
-23 w:giúp
-28 w:giả
-24 w:giấy
-23 w:giọng
-26 w:giọng văn
-19 w:giữ
42 w:giữ nguyên
106 w:glad
-23 w:glass
21 w:gle
-13 w:go back
-52 w:go to
66 w:go with
105 w:goes
-13 w:going
-51 w:going to
-25 w:gone through
19 w:goo
19 w:good catch
32 w:good idea
40 w:good luck
21 w:googl
-42 w:google's
40 w:got it
-39 w:government
66 w:governor
58 w:governor's
73 w:gpt
13 w:grade #
-26 w:grammar
-14 w:grammatically
-11 w:grandmother
64 w:grandmother's
42 w:grants
-41 w:grateful
-45 w:great
36 w:great question
-33 w:ground
-24 w:group
22 w:guess
41 w:guidance
-80 w:guide
-40 w:guide to
18 w:guidelines
45 w:gì
66 w:gần
21 w:gần nhất
12 w:gọn
31 w:gốc
34 w:gợi
16 w:gợi ý
-13 w:h
15 w:h #
-85 w:had
-14 w:had a
37 w:had not
10 w:had the
26 w:had to
25 w:half
10 w:half a
-14 w:half of
-23 w:half the
-21 w:hall
-65 w:hand
23 w:happened
41 w:happy
-19 w:happy to
30 w:hard
17 w:hard to
-28 w:harvest
-49 w:has
13 w:has a
58 w:has asked
27 w:has been
-45 w:has changed
-25 w:has gone
-19 w:has kept
-17 w:has no
-57 w:has not
22 w:has to
34 w:hashtags
-27 w:hat
10 w:hatsa
10 w:hatsapp
-29 w:have
-36 w:have a
45 w:have access
-22 w:have any
65 w:have changed
-12 w:have it
-68 w:have kept
64 w:have never
74 w:have no
11 w:have not
63 w:have personal
59 w:have the
10 w:have to
-16 w:haven't
-12 w:having
-73 w:he
-17 w:he is
-19 w:he said
-14 w:he says
-11 w:he wrote
-14 w:head
-26 w:head of
20 w:headings
82 w:headline
40 w:headline :
58 w:headline and
10 w:headline ideas
-42 w:headline was
30 w:headlines
37 w:headlines :
10 w:health
-20 w:hear
27 w:heard
-15 w:heavy
-55 w:held
-28 w:help
-12 w:help of
74 w:help to
31 w:help with
-38 w:help you
-69 w:her
64 w:here
13 w:here and
-86 w:here are
17 w:here because
20 w:here is
-21 w:here it
-16 w:here since
27 w:here you
20 w:here's a
48 w:here's an
-14 w:here's the
-48 w:here's what
19 w:here's your
-14 w:hidden
10 w:hier
-60 w:high
-51 w:higher
-23 w:highlights
-31 w:him
-11 w:himself
27 w:hin
-71 w:his
21 w:history
36 w:history of
31 w:hmm
12 w:hmm the
26 w:hold
43 w:holding
-23 w:holiday
-23 w:honestly
40 w:hook
45 w:hook :
77 w:hope
-44 w:hope this
-44 w:hot
-18 w:hotline
-23 w:hour
-32 w:hours
-67 w:house
-17 w:house style
106 w:households
-15 w:how
29 w:how much
65 w:how this
-46 w:how to
37 w:hoặc
-21 w:https
-18 w:https :
80 w:human
-35 w:human being
34 w:humour
-14 w:hy
-14 w:hy vọng
-34 w:hành
-15 w:hãy
26 w:hình
36 w:hút
54 w:hơn
47 w:hơn :
17 w:hơn và
-11 w:hệ
-14 w:họa
-21 w:học
-65 w:hỏi
62 w:hợp
28 w:hợp với
-29 w:i
19 w:i added
24 w:i also
-35 w:i am
15 w:i apologize
41 w:i believe
95 w:i can
58 w:i can't
26 w:i changed
39 w:i checked
-20 w:i could
-71 w:i couldn't
33 w:i didn't
32 w:i do
29 w:i don't
-17 w:i found
-62 w:i have
22 w:i help
-50 w:i hope
-50 w:i keep
26 w:i kept
27 w:i left
39 w:i looked
35 w:i made
-19 w:i may
18 w:i misread
-29 w:i need
61 w:i only
-38 w:i read
-13 w:i recommend
-35 w:i rewrote
12 w:i see
-22 w:i should
-34 w:i think
15 w:i took
11 w:i translated
77 w:i understand
70 w:i used
-31 w:i was
20 w:i wasn't
41 w:i went
-25 w:i will
19 w:i won't
-81 w:i would
-24 w:i write
27 w:i wrote
138 w:i'd
49 w:i'll
-22 w:i'll go
10 w:i'll write
21 w:i'm
86 w:i'm not
27 w:i'm unable
41 w:i've
-22 w:i've kept
36 w:i've left
10 w:ich
109 w:ici
24 w:idea
-27 w:identify
-12 w:identify the
11 w:idioms
10 w:if
34 w:if a
13 w:if any
-47 w:if i
-27 w:if it
11 w:if needed
95 w:if space
48 w:if that
-50 w:if the
14 w:if this
40 w:if you'd
56 w:if your
44 w:il
-10 w:illustration
23 w:illustrative
20 w:illustrative and
65 w:image
-45 w:impact
-21 w:important
48 w:important info
-13 w:important to
-15 w:improved
86 w:improvements
110 w:improvements :
-41 w:improves
-31 w:in
-20 w:in #
-38 w:in a
-19 w:in about
-13 w:in all
14 w:in any
-12 w:in april
32 w:in at
49 w:in bold
81 w:in brackets
-24 w:in british
24 w:in champasak
48 w:in english
-45 w:in four
-13 w:in french
29 w:in front
-55 w:in full
31 w:in half
29 w:in it
-10 w:in its
12 w:in january
-21 w:in june
11 w:in lao
87 w:in line
-28 w:in luang
-37 w:in march
-35 w:in may
81 w:in mind
-20 w:in my
14 w:in one
49 w:in order
-28 w:in our
-81 w:in paragraph
43 w:in plain
-23 w:in september
51 w:in that
-19 w:in their
-13 w:in this
24 w:in three
37 w:in tone
-12 w:in which
28 w:in your
-61 w:include
24 w:include the
-12 w:included
21 w:including
33 w:including spaces
-19 w:including the
-49 w:income
-10 w:incomplete
25 w:index
-26 w:individual
-39 w:inflation
46 w:info
-40 w:informal
62 w:information
-65 w:information about
23 w:information available
20 w:information on
-35 w:information only
82 w:informations
10 w:informative
30 w:injured
49 w:ink
38 w:input
-30 w:inquiry
150 w:insert
90 w:instead
45 w:instead of
45 w:instruction
-15 w:instructions
28 w:intact
-26 w:intelligence and
12 w:intelligence artificielle
21 w:interest
49 w:international
-41 w:internet
16 w:intertitres
-24 w:interview has
-10 w:into
35 w:into a
49 w:into one
12 w:into two
13 w:intro
60 w:introduced
-41 w:introduction
65 w:invented
15 w:inverted
25 w:inverted pyramid
57 w:investors
14 w:involved
33 w:ion
14 w:is
33 w:is #
24 w:is already
-28 w:is ambiguous
-16 w:is an
18 w:is better
17 w:is complete
54 w:is correct
49 w:is easier
56 w:is for
16 w:is given
11 w:is good
13 w:is in
37 w:is known
12 w:is more
15 w:is needed
-28 w:is no
-54 w:is not
-38 w:is one
13 w:is right
-16 w:is still
-63 w:is the
-59 w:is there
57 w:is this
39 w:is tight
-34 w:is to
71 w:is used
12 w:is why
12 w:is written
22 w:is wrong
15 w:isn't
-18 w:issue
-38 w:ist
32 w:it
22 w:it :
-37 w:it ?
26 w:it a
43 w:it again
-21 w:it and
-21 w:it answers
15 w:it appears
10 w:it as
-14 w:it back
-13 w:it could
-22 w:it did
18 w:it doesn't
22 w:it down
-28 w:it even
20 w:it fits
-14 w:it for
41 w:it goes
-15 w:it had
38 w:it if
18 w:it in
15 w:it is
-16 w:it isn't
-10 w:it may
-15 w:it means
25 w:it more
39 w:it now
-19 w:it off
-18 w:it on
21 w:it says
-20 w:it should
16 w:it sound
41 w:it sounds
-30 w:it stands
-14 w:it takes
-29 w:it the
68 w:it this
-12 w:it under
-64 w:it was
-35 w:it will
24 w:it works
39 w:it would
-13 w:it's
-16 w:it's a
22 w:item
-17 w:item #
-74 w:its
-47 w:its last
20 w:its own
34 w:itself
-41 w:itu
16 w:i生
16 w:i生成
52 w:j'ai
-13 w:j'avais
-19 w:j'espère
-19 w:j'espère que
-35 w:january
52 w:jargon
51 w:je
-13 w:je me
10 w:je ne
31 w:je peux
-12 w:je vous
-16 w:job
38 w:jobs
-22 w:join
-34 w:joint
11 w:joke about
-19 w:jokes
-68 w:journal
20 w:journalistic
-22 w:judge
-37 w:judges
28 w:judgment
29 w:july
27 w:june #
-33 w:just
20 w:just a
44 w:just under
-81 w:k
33 w:kann
43 w:keep in
29 w:keep it
34 w:keep the
-11 w:keep your
49 w:keeper
47 w:keeping
34 w:keeping the
-19 w:keo
65 w:kept
26 w:kept in
10 w:kept it
-83 w:kept the
-26 w:key
47 w:key changes
25 w:key dates
36 w:key facts
24 w:keyphrase
24 w:keyphrase :
117 w:keyword
55 w:keyword :
58 w:keywords
34 w:keywords :
-42 w:khi
15 w:khi đăng
-26 w:khoản
-53 w:khoảng
-53 w:khoảng #
67 w:khác
-15 w:khách
11 w:khách quan
-29 w:khách vui
23 w:khám
29 w:không
-20 w:không ?
-21 w:không có
-12 w:không phải
-12 w:kilometres
-33 w:kind
-14 w:kinder
-30 w:king's
-19 w:kip
-20 w:kitchen
27 w:kiến
-17 w:kiểm
-17 w:kiểm tra
15 w:km
-11 w:knew
40 w:know if
-25 w:know in
12 w:know what
36 w:know where
37 w:know which
24 w:knowing
15 w:knowledge cutoff
-40 w:knowledge of
-15 w:known
-22 w:knows
-25 w:kèm
22 w:ký
-19 w:kết
-10 w:kể
-22 w:kỹ
-16 w:l'aide
41 w:l'article
-37 w:l'article #
33 w:l'essentiel
-88 w:la
-26 w:la date
-33 w:la rédaction
-10 w:la traduction
-29 w:la version
-20 w:label
-39 w:land
20 w:landlord
-22 w:lane
17 w:langage je
37 w:language
39 w:language and
17 w:language is
28 w:language model
-13 w:language teacher
-28 w:languages
-68 w:lao
-41 w:lao by
111 w:laos
-30 w:large
22 w:large language
27 w:last
16 w:last paragraph
23 w:last sentence
-11 w:last two
22 w:last update
-37 w:last updated
-46 w:last week
36 w:last year
73 w:last year's
-56 w:late
40 w:later
10 w:latest
29 w:lau
29 w:laude
-16 w:laugh
-38 w:lawmakers
-24 w:lawyers
-33 w:lawyers for
31 w:le
-24 w:le ministre
-47 w:le mot
45 w:le reste
-25 w:le texte
10 w:le titre
19 w:le ton
58 w:lead
57 w:lead with
61 w:leads
-20 w:leaflet
14 w:league
-13 w:league :
-44 w:learned
-11 w:lease
-50 w:least
-23 w:leave
14 w:leave out
-17 w:leave the
28 w:leaves
-29 w:leaves out
18 w:leaves the
16 w:lecture
45 w:led
14 w:lede
14 w:leeds
51 w:left
-24 w:left as
61 w:left in
-26 w:left the
60 w:legal
30 w:legal advice
-19 w:lemon
59 w:length
-10 w:length and
-35 w:les
33 w:les phrases
56 w:less
26 w:less formal
75 w:less like
-10 w:let
22 w:let me
-12 w:let us
24 w:let's
27 w:let's break
26 w:lets
-137 w:letter
37 w:letter to
-17 w:letter was
-84 w:letters
14 w:level :
38 w:library
-14 w:lie
-41 w:life
-11 w:lift
-52 w:light
-11 w:lighter
12 w:lightly
-16 w:lights
13 w:ligne
-14 w:like
45 w:like an
32 w:like it
32 w:like me
30 w:like this
-57 w:like to
-16 w:like you
-63 w:liked
48 w:limit
-59 w:limited
39 w:lin
36 w:line about
-40 w:line and
29 w:line at
75 w:line with
-17 w:lines
-36 w:links
-72 w:list
-24 w:list of
43 w:literal
37 w:literally
-46 w:live
-21 w:liệu
34 w:loan
39 w:local
-69 w:location
-14 w:login
-12 w:lon
-21 w:long and
-82 w:longer
-26 w:longer than
31 w:longueur
31 w:longueur :
14 w:look at
56 w:looked
-47 w:looking
-45 w:looking for
-39 w:looks
-27 w:los
54 w:lose
44 w:lose the
31 w:loses
45 w:losing
47 w:losing any
-15 w:losing the
24 w:lost in
-22 w:lot
-76 w:love
-45 w:low
-23 w:lower
45 w:luang
50 w:luang prabang
64 w:luck
81 w:luck with
-48 w:lui
-22 w:luận
-25 w:là
39 w:là bản
-17 w:làng
32 w:lào
-28 w:lên
-11 w:lòng
-19 w:lòng kiểm
13 w:lại bài
12 w:lại theo
-24 w:lại đoạn
-35 w:lần
12 w:lần cập
-21 w:lặp
16 w:lịch
-42 w:lỗi
-24 w:lỗi chính
-14 w:lỗi tôi
-56 w:lời
-34 w:ma
-54 w:machine
-10 w:made
100 w:made :
12 w:made by
-16 w:made it
21 w:made the
20 w:made to
-30 w:made up
16 w:magazine
-49 w:main
-22 w:maintains
-19 w:maintains the
14 w:mairie
-33 w:mais
-10 w:mais je
-31 w:make
-50 w:make a
21 w:make it
50 w:make mistakes
23 w:make sure
58 w:make the
20 w:makes
-34 w:makes it
29 w:makes the
-36 w:making
10 w:making it
-11 w:making the
-12 w:mal
24 w:malay
-86 w:man
-20 w:manager
98 w:manner
-33 w:manuscript
-56 w:many
34 w:many of
-13 w:maps
27 w:marathon
32 w:march
10 w:mark
178 w:markdown
87 w:marked
11 w:market
-57 w:marketing
-13 w:marks
50 w:match
46 w:match the
-17 w:match your
80 w:material
-17 w:matter
44 w:matters
-21 w:maximum
42 w:may
-26 w:may #
-27 w:may :
11 w:may also
20 w:may be
-29 w:may change
-26 w:may differ
12 w:may have
12 w:may need
86 w:may not
24 w:may want
20 w:mayor
10 w:mayor's
16 w:me
37 w:me a
-20 w:me and
-12 w:me be
11 w:me dire
22 w:me double
60 w:me know
-39 w:me start
-21 w:me think
64 w:me to
-11 w:mean
-10 w:meaning
61 w:means
10 w:means for
24 w:meant
-15 w:mechanic
-25 w:media
-34 w:medical
34 w:meets
17 w:meets your
19 w:mekong
-43 w:member
-12 w:member of
-15 w:members
49 w:memories
187 w:mention
39 w:mention of
86 w:mentions
-26 w:menu
37 w:merged
37 w:mes
25 w:mes connaissances
123 w:message
66 w:met
53 w:meta
42 w:meta :
19 w:meta description
26 w:mid
25 w:middle
-13 w:might be
-14 w:milder
38 w:miles
30 w:million
35 w:million but
28 w:millions
31 w:min
-14 w:mine
-14 w:minh họa
-20 w:minimum
56 w:minister
36 w:minister's
28 w:ministre
121 w:ministry
-33 w:ministry's
62 w:minor
44 w:minute
-76 w:minutes
-14 w:minutes of
-45 w:mis
-15 w:missed
-12 w:missed the
42 w:missing
-28 w:misspelled
-30 w:misspelled the
-13 w:mistake in
-16 w:mistake the
-14 w:mistakes
49 w:mistakes check
28 w:mistakes please
21 w:mistakes so
-12 w:mix
-18 w:mode
39 w:model i
38 w:model's
25 w:modifications
10 w:modifications apportées
35 w:moj
-82 w:mon
33 w:monday
-68 w:money
21 w:month
-62 w:months
33 w:more
59 w:more :
11 w:more concise
33 w:more details
29 w:more emotional
17 w:more engaging
-14 w:more formal
-14 w:more in
-54 w:more information
36 w:more like
12 w:more natural
36 w:more naturally
12 w:more neutral
-40 w:more than
27 w:morning
-42 w:most
-36 w:most important
21 w:mostly
-25 w:mot
-25 w:mother
131 w:mots
-15 w:move
-20 w:move the
22 w:moved
42 w:moved the
10 w:moved to
-23 w:moving
31 w:mpt
-18 w:mr
19 w:mrs
-38 w:much
-33 w:music
-33 w:must
-17 w:must be
13 w:must keep
17 w:must not
-54 w:muốn
-90 w:my
-21 w:my editor
136 w:my last
28 w:my mistake
15 w:my own
35 w:my pick
27 w:my training
-19 w:máy
-80 w:mère
61 w:mình
12 w:mình đã
45 w:mô
41 w:mô tả
-70 w:mẹ
-31 w:mỗi
-30 w:một
11 w:một mô
-28 w:mới
10 w:mở
-16 w:n
-15 w:n'ai pas
71 w:n'avait
-29 w:n'hésitez
-29 w:n'hésitez pas
-11 w:nai
155 w:name
-61 w:name and
-38 w:name in
41 w:name is
47 w:name of
-26 w:name on
-12 w:named
-12 w:named in
57 w:names
21 w:names follow
-19 w:names have
-30 w:names of
19 w:names the
30 w:naming
-51 w:national
-11 w:natural
44 w:naturally
-29 w:nay
64 w:near
-43 w:need a
18 w:need any
29 w:need it
-14 w:need the
-35 w:need to
83 w:needed
-44 w:needs
-61 w:neither
76 w:neutral
-13 w:neutral and
-29 w:neutral tone
21 w:neutre
-53 w:never
38 w:never been
-38 w:new
-25 w:new draft
-16 w:new model
-11 w:new year
148 w:newer
162 w:news
134 w:news #
26 w:news in
41 w:news item
14 w:news story
27 w:news style
-37 w:newsletter
73 w:newspaper
-22 w:newspapers
25 w:next
41 w:next ?
-13 w:next one
25 w:next step
39 w:nghĩ
-26 w:nghỉ
39 w:nguyên
10 w:nguồn
-27 w:ngày
-17 w:ngày #
15 w:ngôn
-10 w:người dân
-11 w:ngắn gọn
-25 w:ngắn hơn
57 w:ngữ
10 w:ngữ tôi
-16 w:nhau
-46 w:nhiều
-55 w:nhà
-94 w:nhân
-40 w:nhưng
-22 w:nhầm
-22 w:nhận
-26 w:những
12 w:nice
-27 w:nicht
-17 w:night
23 w:nine
30 w:nk>
21 w:no
31 w:no article
30 w:no exact
66 w:no exclamation
-54 w:no longer
23 w:no mention
32 w:no more
-42 w:no one
23 w:no opinion
20 w:no problem
19 w:no text
41 w:no way
-89 w:nobody
-21 w:nobody in
53 w:nom
83 w:nombre
62 w:none of
-13 w:noon
23 w:north
-23 w:nos
-18 w:not
42 w:not #
-37 w:not a
76 w:not able
38 w:not add
-38 w:not appear
-35 w:not available
70 w:not exist
-34 w:not find
19 w:not give
-38 w:not have
36 w:not hold
35 w:not in
21 w:not know
-17 w:not legal
51 w:not possible
33 w:not quite
13 w:not read
-32 w:not replace
61 w:not to
-17 w:not verify
-12 w:not yet
15 w:note :
12 w:note de
27 w:note that
35 w:notes
-16 w:notes :
18 w:notes into
104 w:nothing
48 w:nothing else
-24 w:notice
-27 w:noticed
-22 w:notre
-39 w:nous
-12 w:nous avons
-21 w:nouvelle
-22 w:novel
-69 w:november
63 w:now
-18 w:now reads
-26 w:noy
55 w:number
39 w:number #
-41 w:number below
-57 w:number of
90 w:numbers
28 w:numbers are
-13 w:nurse
-57 w:nào
38 w:này
-19 w:này giúp
61 w:nên
-44 w:nói
-60 w:năm
10 w:năm #
-39 w:nước
-13 w:nếu bạn
-31 w:nếu cần
11 w:nội
28 w:nội dung
-20 w:o
177 w:oaicite
154 w:oaicite :
27 w:obituary
17 w:objective
16 w:october #
-28 w:of
-22 w:of all
-58 w:of an
-26 w:of charge
53 w:of edits
-16 w:of four
48 w:of guests
-26 w:of his
58 w:of hope
28 w:of how
-12 w:of it
12 w:of its
85 w:of my
-14 w:of our
16 w:of salt
-19 w:of the
10 w:of them
54 w:of these
-23 w:of this
-19 w:of two
-26 w:of what
-22 w:of which
-20 w:of winners
-24 w:off
16 w:off after
-33 w:offer
14 w:offer a
-30 w:offered
-12 w:offered to
16 w:office
81 w:official
14 w:official sources
52 w:officials
-36 w:often
21 w:ogl
-28 w:oil
35 w:oji
-15 w:okay so
-24 w:old
11 w:old one
-21 w:older
31 w:omp
-21 w:on
-74 w:on #
-53 w:on a
27 w:on both
15 w:on each
27 w:on friday
30 w:on monday
-14 w:on my
59 w:on one
-60 w:on page
-10 w:on saturday
-24 w:on sunday
43 w:on the
31 w:on this
-25 w:on thursday
-22 w:on which
-18 w:on your
41 w:one
-12 w:one from
18 w:one in
40 w:one line
-23 w:one more
-27 w:one of
16 w:one sentence
-30 w:one that
-27 w:one the
14 w:one thing
40 w:one was
53 w:one with
-28 w:ones
-43 w:online
61 w:only
-89 w:only #
-18 w:only a
-15 w:only and
27 w:only as
40 w:only once
26 w:only one
60 w:only that
83 w:only the
15 w:only thing
19 w:only two
60 w:ont
50 w:ont été
21 w:oog
21 w:oogle
26 w:ook
-13 w:ope
14 w:open
-36 w:open the
-11 w:opena
-10 w:openai
-13 w:openai said
56 w:opened
23 w:opening
21 w:opening hours
20 w:opening of
83 w:opens
33 w:opens with
60 w:opinions
55 w:opposition
44 w:optimized
48 w:optimized for
-11 w:option
66 w:option #
46 w:option a
48 w:option b
-19 w:options
53 w:options for
-35 w:or
15 w:or a
-13 w:or call
42 w:or if
33 w:or is
27 w:or the
27 w:or worse
20 w:ord
15 w:order
110 w:order of
-15 w:ordered
18 w:original
-17 w:originally
-70 w:other
35 w:otherwise
36 w:ou
-40 w:our
-17 w:our readers
75 w:out at
-15 w:out in
-43 w:out of
-16 w:out on
21 w:out to
31 w:out what
11 w:outcome
-22 w:outlet
-21 w:outline
32 w:output
22 w:outside
-13 w:outside the
-16 w:overall
-46 w:overnight
-50 w:overview
-29 w:own
-47 w:owners
12 w:oxford
13 w:oxford comma
-56 w:p
-87 w:page
-44 w:page #
88 w:page :
-11 w:page two
-72 w:pages
-39 w:paid
11 w:pair of
104 w:paper
-18 w:paper's
-26 w:papers
-26 w:par la
36 w:para
109 w:para #
109 w:paragraph
-87 w:paragraph #
20 w:paragraph :
-12 w:paragraph about
19 w:paragraph and
45 w:paragraph has
-50 w:paragraph three
-44 w:paragraph with
66 w:paragraphes
30 w:paragraphs
-55 w:paragraphs #
33 w:paraphrase
39 w:paraphrased
24 w:parents
-20 w:parish
-28 w:park
97 w:part
63 w:part about
-29 w:part of
48 w:parts
-23 w:party
36 w:pas
-10 w:pas accès
-24 w:pas à
-10 w:pass
26 w:passage
11 w:passages
14 w:passengers
34 w:passive constructions
-30 w:passive voice
-19 w:passport
-16 w:password
90 w:paste
42 w:pasted
15 w:patient
41 w:patients
-51 w:pay
107 w:pdf
-15 w:pen
-11 w:penai
-12 w:pencil
12 w:pensez
19 w:pensez à
-16 w:pension
-11 w:people
28 w:people in
-34 w:people who
-17 w:people's
14 w:per cent
79 w:percent
19 w:percentage
-23 w:performance
-17 w:personal
48 w:personal opinions
-35 w:personne
51 w:persons
19 w:peut
16 w:peux
-20 w:phiên
-13 w:phiên bản
64 w:phone
75 w:phone number
-29 w:phones
15 w:phong
76 w:photo
-27 w:photo :
50 w:photo credit
50 w:photo of
-26 w:photograph
-17 w:photographs
15 w:phrase
-47 w:phrases
-29 w:pháp
10 w:phát ngôn
51 w:phù
52 w:phù hợp
-22 w:phương
-10 w:phạt
-15 w:phần
23 w:pick
52 w:pick would
-59 w:picture
-57 w:pictures
59 w:piece
-12 w:piece on
-19 w:pieces
49 w:place
16 w:place and
-55 w:place names
-25 w:place of
10 w:placed
-30 w:places
50 w:plagiarism
-12 w:plain english
44 w:plain language
-12 w:plaisir
-44 w:plan
-28 w:plans
-13 w:plant
-36 w:plaque
50 w:plastic
-52 w:play
-36 w:players
28 w:please
48 w:please confirm
16 w:please double
-15 w:please provide
22 w:please verify
-12 w:plus
27 w:pm
-29 w:poem
-13 w:poet
36 w:point
-20 w:point of
12 w:point the
-15 w:pointed
-10 w:pointed out
24 w:points
-12 w:points of
33 w:police
100 w:policy
24 w:polished
16 w:polished version
-60 w:polite
-12 w:polite and
-21 w:pool
-31 w:poor
-46 w:por
114 w:position
27 w:possible
12 w:possible titles
-21 w:posso
-71 w:post
11 w:pouvez vous
51 w:prabang
21 w:praise
10 w:preamble
15 w:prefer a
-17 w:prefer the
-12 w:preferred
-41 w:prepare
10 w:prepare a
-32 w:prepared
28 w:present
12 w:presented
-12 w:preserves the
-33 w:president
-15 w:press
40 w:press release
24 w:presse
57 w:previous
-33 w:price
-12 w:price of
65 w:prices
19 w:prices and
21 w:prices are
-20 w:prime
-10 w:print
19 w:print edition
28 w:print or
-44 w:printed
-11 w:printed in
-24 w:printing
-38 w:privacy
-28 w:pro
29 w:probably
-29 w:problem
29 w:produce
-29 w:product
-58 w:professional
-48 w:program
-54 w:project
32 w:promotional
19 w:promotional language
31 w:promp
-31 w:prompt
14 w:propose aussi
-17 w:prose
-43 w:protect
-42 w:protect the
61 w:proverb
-21 w:provide
11 w:provide a
86 w:provided
-32 w:provided by
-23 w:provided the
26 w:province
13 w:provincial
13 w:préfet
36 w:prêt
10 w:pse
12 w:pseek
44 w:pti
22 w:ption
-18 w:ptແ
13 w:pu
64 w:pub
90 w:publication
65 w:publish
21 w:publish :
-26 w:published
-25 w:published by
-23 w:publisher
29 w:puis
-19 w:puis relu
34 w:pull quote
11 w:punchier
75 w:punchy
38 w:punctuation
24 w:pupils
38 w:purposes
-10 w:put
58 w:put in
-11 w:put it
59 w:puts
33 w:puts the
28 w:pyramid
-35 w:q
-22 w:q :
19 w:quan
-12 w:quan điểm
-10 w:que
18 w:que je
15 w:que modèle
57 w:que vous
10 w:quelques
43 w:question
42 w:question !
-36 w:question #
15 w:question about
-60 w:questions
-31 w:questions about
-16 w:qui
-41 w:quick
-37 w:quickly
-48 w:quiet
23 w:quite
-14 w:quotations
139 w:quote
-29 w:quote attributed
57 w:quote by
40 w:quote from
112 w:quoted
70 w:quotes
38 w:quotes were
14 w:quá
-44 w:quý
-15 w:quý khách
10 w:raccourci
-12 w:race
38 w:railway
47 w:rain
57 w:raised
19 w:raison
-38 w:ran
-44 w:range
11 w:rank
86 w:ranking
60 w:rat
-28 w:rate
-22 w:rates
37 w:rather
-17 w:rather not
69 w:rather than
-14 w:reach
118 w:reached
-22 w:reaction
-58 w:read
48 w:read aloud
17 w:read as
20 w:read in
-77 w:read the
93 w:readability
-50 w:reader
92 w:readers
-36 w:readers can
-27 w:readers may
34 w:readers will
78 w:readership
18 w:reading
15 w:reading level
26 w:reads as
-31 w:ready for
37 w:ready to
10 w:real time
-19 w:really
53 w:reason
-16 w:reason to
-36 w:reasons
-25 w:receive
-17 w:received
25 w:recent
-21 w:recipe
-91 w:recommend
-34 w:recommend the
68 w:record
-23 w:recording
20 w:records
-15 w:reduced
-17 w:referee
30 w:reference
-17 w:reference to
-13 w:refined
-11 w:reflect
69 w:reflected
19 w:reflected here
82 w:reformulé
-35 w:refused
-30 w:refused to
49 w:regenerate
54 w:regenerate response
74 w:register
-14 w:registre
19 w:regret
-26 w:release
-49 w:released
-22 w:reliable
-21 w:relu
-19 w:relu par
59 w:remaining
61 w:remark
49 w:remember
-16 w:remembers
22 w:remove
43 w:remove the
70 w:removed
-19 w:removed the
-18 w:removes
-11 w:removes the
-54 w:remplacer
52 w:rendered
79 w:rendered as
115 w:rendering
17 w:rendu
-11 w:rent
-19 w:repaired
-18 w:repeat
62 w:repeated
12 w:repeating the
-42 w:repetition
-74 w:replace
11 w:replace it
-31 w:replace the
76 w:replaced
19 w:replaced with
11 w:replaces
-17 w:replied
-13 w:replied that
21 w:reply
35 w:reply to
-21 w:report
18 w:report and
-16 w:report on
-13 w:report the
-18 w:report was
-27 w:reported
-52 w:reporters
59 w:reporting
-48 w:reports
10 w:reproduce
25 w:reproduce the
19 w:request
41 w:requested
-43 w:required
-18 w:researchers
-19 w:residents
24 w:respectful
15 w:respond
86 w:response
29 w:response better
110 w:responses
-17 w:responsibility
39 w:rest of
-10 w:restart
16 w:restaurant
27 w:reste
-39 w:restored
24 w:restructured
31 w:results
12 w:results from
-22 w:retirement
-25 w:return
13 w:reuters
51 w:review the
-28 w:reviewed
-25 w:reviewed by
-39 w:reviews
-16 w:revised
23 w:revised article
25 w:revised version
37 w:reworked
73 w:rewrite
-36 w:rewrite the
49 w:rewrite this
31 w:rewritten
58 w:rewritten article
-18 w:rewritten the
-56 w:rewrote
-52 w:rewrote the
18 w:rhyme
13 w:rhythm
102 w:rice
14 w:right
27 w:right and
15 w:right for
-12 w:right i
-34 w:right to
41 w:rise
12 w:road
-40 w:roads
-34 w:robot
29 w:rom
31 w:rompt
-21 w:roof
-57 w:room
73 w:roughly
34 w:roughly #
-25 w:route
30 w:row
-26 w:rule
-67 w:rules
55 w:ruling
20 w:run
23 w:run the
-38 w:running
37 w:runs
20 w:runs to
41 w:rural
36 w:rédaction
11 w:rédiger
-15 w:répondre
-10 w:réécrit
20 w:rút
29 w:rút gọn
-16 w:rất
-10 w:rồi
-21 w:rời
-31 w:s
110 w:s'arrêtent
-15 w:sa
-14 w:safe
36 w:safer
-46 w:safety
-31 w:sai
-47 w:said
73 w:said :
-13 w:said and
-45 w:said it
-11 w:said its
-27 w:said so
-11 w:said that
41 w:said the
-41 w:sale
29 w:sales
35 w:same
-11 w:same :
-17 w:same story
67 w:same way
51 w:sample
38 w:sans
26 w:sao
-28 w:saturday
-61 w:sau
-21 w:savannakhet
-55 w:save the
82 w:saved
-16 w:saw
10 w:say and
-13 w:say it
-37 w:say that
35 w:say the
31 w:say which
45 w:says #
18 w:says in
-12 w:says that
-24 w:says the
83 w:says to
50 w:scan
-16 w:schedule
32 w:schools
-20 w:screen
-75 w:script
50 w:se
14 w:sea
21 w:search
89 w:search #
13 w:search for
56 w:search results
111 w:searched
97 w:searched #
24 w:season
-26 w:seat
28 w:second
-16 w:second act
15 w:second half
14 w:second part
17 w:second quote
61 w:second sentence
105 w:seconds
-16 w:secretary
-56 w:section
-25 w:section #
41 w:section on
30 w:sections
-75 w:see
18 w:see the
74 w:seems
61 w:seems to
-14 w:seen
-19 w:seen by
12 w:seen the
-48 w:sell
15 w:semicolon
-34 w:send
-21 w:send it
24 w:send me
23 w:send the
42 w:sending
90 w:sense
11 w:sense of
-16 w:sent
-21 w:sent in
-11 w:sent to
116 w:sentence
24 w:sentence about
-37 w:sentence is
-10 w:sentence on
15 w:sentences
30 w:sentences :
41 w:sentences have
-15 w:sentences in
59 w:seo :
47 w:seo friendly
32 w:seo title
22 w:separate
51 w:september
87 w:september #
-42 w:series
-12 w:serve
-38 w:service
-18 w:ses
-67 w:set
-65 w:settled
-47 w:several
14 w:shall
15 w:shall i
22 w:shall we
11 w:share
-78 w:share this
35 w:shared
-25 w:sharing
-22 w:sharper
-56 w:she
-18 w:she has
28 w:she is
-17 w:she said
-40 w:she says
21 w:she was
16 w:she would
-43 w:shop
-12 w:shop in
20 w:short and
-18 w:short sentences
-44 w:short text
-10 w:short version
-64 w:shorten
-49 w:shortened
-50 w:shortened the
-21 w:shorter
104 w:shorter and
-25 w:shorter than
-12 w:shorter the
-42 w:shorter version
-25 w:shortest
61 w:should
17 w:should be
-59 w:should i
-37 w:should not
-25 w:should the
30 w:shouldn't
-60 w:show
-15 w:show that
-21 w:showed
-37 w:shown
-76 w:shows
21 w:si
17 w:si vous
29 w:side
13 w:side by
47 w:side of
32 w:sidebar
-19 w:sie
-96 w:sign
-23 w:signature
-33 w:signed
108 w:signes
-17 w:signs
-19 w:silence
-10 w:similar
-110 w:simple
60 w:simplified
28 w:simplified and
22 w:simply
106 w:since
47 w:since #
12 w:since i
14 w:since it
10 w:since my
15 w:since the
10 w:since then
23 w:since you
-11 w:sing
-32 w:single
-25 w:sit
13 w:site
54 w:sites
-22 w:six
-51 w:size
-38 w:skip
-47 w:sleep
82 w:slightly
63 w:slightly more
-10 w:slogan
82 w:slot
-52 w:slow
70 w:slug
94 w:slug :
-30 w:small
-25 w:smaller
40 w:smell
23 w:smoothed
23 w:smoother
-20 w:smoothly
89 w:so
42 w:so a
15 w:so check
-19 w:so far
-13 w:so here
-53 w:so i
30 w:so i'll
18 w:so it
-49 w:so please
35 w:so that
-12 w:so treat
61 w:so we
29 w:so you
14 w:sober
38 w:sobre
-59 w:social
-23 w:softened
73 w:softer
-11 w:software
-10 w:sold
-47 w:some
29 w:some details
-33 w:some of
-23 w:somebody
15 w:someone
54 w:something
-29 w:son
-35 w:song
-51 w:songs
-21 w:soon
27 w:sorry
-25 w:sorry about
27 w:sorry but
34 w:sorry i
-12 w:souhaitez
12 w:sound
17 w:sound like
13 w:sound more
44 w:sounded
84 w:sounding
119 w:sounds
-44 w:soup
160 w:source
-10 w:source :
32 w:source chatgpt
30 w:source for
16 w:source says
23 w:sources
-32 w:soạn
20 w:space
36 w:space is
90 w:spaces
114 w:spaces :
-13 w:spanish
-39 w:speak
64 w:speaker
22 w:speaking
22 w:speaks
23 w:speaks of
14 w:specific
95 w:specify
12 w:speech and
12 w:spelled
-103 w:spelling of
-33 w:spent
11 w:split the
93 w:spokesperson
45 w:sponsor
-22 w:spoonful
-22 w:spoonful of
21 w:spot
-17 w:spring
22 w:square
-21 w:staff
-17 w:stage
17 w:stand
-31 w:standard
-52 w:standing
-10 w:standings
-26 w:start
-66 w:start with
-55 w:started
22 w:starting
45 w:starting point
47 w:starts
-19 w:state
27 w:stated
-48 w:statement
-11 w:statement from
87 w:statements
-55 w:station
-20 w:statistics
-15 w:stats
-44 w:status
27 w:stay
36 w:stayed
-46 w:step
-40 w:steps
45 w:still in
30 w:stock
-15 w:stood
63 w:stop
97 w:stops
55 w:stories
12 w:story :
-11 w:story about
12 w:story and
-17 w:story has
-18 w:story on
-13 w:story was
139 w:straight
46 w:straight into
33 w:straight news
18 w:straight to
-36 w:street
64 w:strikes
70 w:strikes a
16 w:striking
37 w:strong
50 w:stronger
-20 w:strongest
20 w:struck
-42 w:structure
-11 w:study
50 w:style
13 w:style :
-14 w:style guide
24 w:style with
87 w:subheading
35 w:subheadings
38 w:subject
30 w:subject line
14 w:subject verb
-37 w:such
-26 w:such as
-35 w:sugar
16 w:suggest
93 w:suggested
47 w:suggested tags
48 w:suggestion
65 w:suggestion :
74 w:suggestions
42 w:suitable
45 w:suitable for
29 w:suited
29 w:suited to
19 w:sum
13 w:summarise
11 w:summarise the
28 w:summary in
-64 w:summary of
-25 w:summary was
-24 w:summer
-12 w:sums
39 w:sunday
-18 w:sung
-65 w:support
-33 w:sur
11 w:sur les
19 w:sure
-59 w:sure i
-12 w:sure the
18 w:sure thing
16 w:sure to
27 w:surname
26 w:survive
48 w:suy
48 w:suy nghĩ
-66 w:swap
13 w:swapped
-33 w:switch
14 w:system
-19 w:sách
-16 w:sót
-18 w:sûr
-14 w:sĩ
35 w:sắt
39 w:sẵn
25 w:sẻ
22 w:sẽ
32 w:số
42 w:số #
-14 w:số liệu
19 w:sửa :
-17 w:sửa đổi
29 w:t
-96 w:table
-27 w:table of
-40 w:tables
62 w:tabloid
-11 w:tad
-21 w:tag
16 w:tags
15 w:tailor
14 w:take
-23 w:take a
24 w:take out
-22 w:take the
-20 w:taken
17 w:taken out
-43 w:takes
-33 w:taking
-62 w:talk
50 w:target
19 w:tariff
-14 w:taste
-71 w:tax
14 w:te
-36 w:tea
-18 w:teacher
-13 w:teacher i
-52 w:team
-42 w:technical
-36 w:telephone
-59 w:tell
26 w:tell me
-24 w:tell you
-62 w:tells
-30 w:tells you
-112 w:template
-26 w:temple
23 w:ten
-26 w:tenants
21 w:tense
-66 w:term
-37 w:terms
-56 w:test
42 w:text
41 w:text :
-12 w:text and
14 w:text below
-30 w:text does
39 w:text has
-57 w:text of
15 w:text so
-37 w:text was
32 w:text with
37 w:text you
58 w:texte
27 w:texte ci
-29 w:texts
-27 w:th
-14 w:thai
13 w:thailand
-34 w:than
-45 w:than #
48 w:than a
-61 w:than the
51 w:thanked
53 w:thanked the
46 w:thanks
-41 w:thanks to
-28 w:that
-37 w:that a
23 w:that as
-14 w:that at
-32 w:that first
-17 w:that he
47 w:that it
-16 w:that its
-23 w:that made
50 w:that next
10 w:that no
20 w:that of
-12 w:that she
96 w:that should
10 w:that some
-18 w:that took
32 w:that works
14 w:that would
-36 w:that you
-33 w:that your
28 w:that's
21 w:that's a
27 w:thay bằng
48 w:the #
-30 w:the ability
20 w:the accident
-25 w:the actual
-39 w:the address
19 w:the adjectives
-11 w:the agency
12 w:the agreement
-16 w:the airline
12 w:the amount
-34 w:the answer
17 w:the answers
11 w:the appeal
-37 w:the archive
78 w:the argument
34 w:the arrest
89 w:the article
-10 w:the assistant
-31 w:the audience
-52 w:the author
-30 w:the authors
-12 w:the back
44 w:the background
45 w:the bank
-11 w:the bank's
-12 w:the battery
-41 w:the best
-15 w:the bill
25 w:the body
-24 w:the border
-61 w:the bottom
-21 w:the boy
-11 w:the bridge
34 w:the budget
-17 w:the cake
52 w:the call
20 w:the caption
-12 w:the car
49 w:the casualty
-28 w:the cause
65 w:the ceremony
-17 w:the chatbot
14 w:the chief
-43 w:the children
73 w:the chronology
47 w:the claim
-13 w:the class
31 w:the clause
-19 w:the clerk
13 w:the closing
14 w:the club
-34 w:the coach
18 w:the comma
-33 w:the comments
-30 w:the committee
21 w:the company's
18 w:the conclusion
46 w:the confusion
-12 w:the correct
-19 w:the corrected
83 w:the cost
-43 w:the council
-13 w:the council's
-13 w:the country
36 w:the court
-12 w:the crash
36 w:the criticism
-12 w:the damage
40 w:the date
19 w:the dates
-31 w:the day
43 w:the deadline
54 w:the debate
34 w:the deputy
-17 w:the details
26 w:the developer
-12 w:the director
32 w:the district
21 w:the document
17 w:the documents
30 w:the dog
-17 w:the door
82 w:the draft
-13 w:the driver
-15 w:the dry
35 w:the editor
31 w:the election
26 w:the email
-20 w:the embassy
26 w:the end
-28 w:the ending
-18 w:the english
14 w:the error
90 w:the event
14 w:the exchange
20 w:the factory
105 w:the facts
19 w:the family
12 w:the farmer
20 w:the feature
-18 w:the fee
83 w:the ferry
12 w:the festival
-33 w:the figure
-33 w:the figures
-37 w:the file
-34 w:the film
-10 w:the final
-23 w:the fine
40 w:the fire
22 w:the first
90 w:the five
60 w:the flood
-10 w:the flow
-52 w:the following
-61 w:the form
-27 w:the former
49 w:the fourth
-17 w:the gate
24 w:the governor
50 w:the guidance
72 w:the headline
35 w:the hearing
-14 w:the help
76 w:the history
-11 w:the hospital
24 w:the hotel
-21 w:the house
25 w:the image
10 w:the information
80 w:the input
-16 w:the inquiry
-33 w:the internet
10 w:the interview
24 w:the inverted
-29 w:the job
-10 w:the jokes
-23 w:the judge
15 w:the judgment
39 w:the key
-29 w:the king's
-15 w:the label
-14 w:the land
21 w:the landlord
16 w:the language
-19 w:the lao
-43 w:the last
-12 w:the law
-10 w:the lawyer
42 w:the lead
14 w:the lede
-22 w:the left
42 w:the length
-53 w:the letter
-27 w:the letters
-24 w:the library
-22 w:the limit
-15 w:the line
43 w:the link
42 w:the local
77 w:the long
-36 w:the machine
-66 w:the main
-41 w:the man
-13 w:the manager
-22 w:the manuscript
-35 w:the market
56 w:the material
27 w:the mayor
10 w:the mayor's
-10 w:the meaning
-15 w:the mechanic
36 w:the meeting
-23 w:the message
36 w:the middle
10 w:the mill
77 w:the minister
20 w:the minister's
57 w:the ministry
-33 w:the ministry's
39 w:the model's
-17 w:the money
-13 w:the morning
-29 w:the most
-11 w:the name
-10 w:the names
-15 w:the national
38 w:the new
86 w:the newsletter
-50 w:the newspaper
20 w:the next
28 w:the night
26 w:the north
32 w:the notes
-15 w:the number
13 w:the office
-13 w:the old
-27 w:the one
-19 w:the only
32 w:the opening
-20 w:the order
-33 w:the original
14 w:the outcome
93 w:the page
-43 w:the paper
-26 w:the paper's
50 w:the paragraph
-30 w:the parish
65 w:the part
35 w:the passage
-43 w:the passive
-10 w:the phone
-17 w:the phrase
-22 w:the picture
143 w:the piece
46 w:the plan
-15 w:the plaque
-17 w:the play
-11 w:the poem
-12 w:the poet
-23 w:the point
-21 w:the police
46 w:the post
-12 w:the president
40 w:the press
13 w:the price
-10 w:the prime
11 w:the print
94 w:the project
46 w:the prompt
33 w:the proverb
34 w:the provided
11 w:the provincial
29 w:the public
-13 w:the publisher
-30 w:the question
98 w:the quote
73 w:the quotes
11 w:the reader
-12 w:the reading
10 w:the reason
-11 w:the record
15 w:the referee
29 w:the reference
14 w:the region
40 w:the release
22 w:the repeated
18 w:the report
-13 w:the reporter
32 w:the request
-14 w:the researchers
40 w:the rest
43 w:the result
-25 w:the revised
21 w:the rewrite
13 w:the rewritten
-33 w:the right
-24 w:the river
-31 w:the room
-10 w:the route
-29 w:the rules
13 w:the same
29 w:the scene
67 w:the school
30 w:the search
-22 w:the season
43 w:the second
28 w:the section
-13 w:the sense
41 w:the sentence
-27 w:the shop
31 w:the short
-24 w:the shortest
-12 w:the sign
20 w:the signing
-31 w:the song
25 w:the source
-23 w:the sources
23 w:the speaker
-39 w:the speech
-24 w:the spelling
61 w:the sponsor
41 w:the square
46 w:the start
-14 w:the statement
-22 w:the station
24 w:the statistics
84 w:the story
-14 w:the street
12 w:the stronger
-19 w:the strongest
21 w:the style
63 w:the sum
14 w:the suspect
19 w:the table
-10 w:the tax
-36 w:the team
-13 w:the temple
15 w:the term
117 w:the text
12 w:the third
58 w:the three
-17 w:the ticket
66 w:the time
89 w:the timeline
-16 w:the tone
24 w:the top
33 w:the total
40 w:the transcript
39 w:the translated
-32 w:the translation
-52 w:the translator
-12 w:the trial
119 w:the two
17 w:the updated
32 w:the user
38 w:the usual
63 w:the verdict
10 w:the views
-32 w:the village
31 w:the villagers
-36 w:the vote
-11 w:the wall
20 w:the water
64 w:the way
34 w:the whole
-14 w:the window
-19 w:the winning
-20 w:the word
39 w:the wording
-74 w:the words
-28 w:the wrong
-57 w:the year
-61 w:their
-10 w:them
22 w:them in
-46 w:them to
-87 w:then
60 w:then the
-21 w:theo yêu
-27 w:there
-35 w:there anything
-20 w:there are
-18 w:there is
-14 w:there was
-34 w:there's
-19 w:there's a
-19 w:these
19 w:these changes
-16 w:they
49 w:they appear
38 w:they can
-12 w:they had
43 w:they said
55 w:they were
-17 w:they're
34 w:thi
21 w:thin
12 w:thing
15 w:thing !
57 w:thing in
26 w:thing to
-67 w:things
-16 w:think
-15 w:think about
-10 w:think of
27 w:thinking
22 w:thinking about
-22 w:thinks
27 w:third paragraph
-13 w:thirty
27 w:this
25 w:this :
-200 w:this article
12 w:this as
-114 w:this column
17 w:this comes
-15 w:this draft
101 w:this for
22 w:this goes
-31 w:this helps
43 w:this in
-45 w:this interview
37 w:this is
-53 w:this letter
-19 w:this newspaper
80 w:this one
-24 w:this page
15 w:this point
-87 w:this post
-60 w:this report
50 w:this request
44 w:this response
11 w:this revised
-43 w:this series
-127 w:this story
-38 w:this text
30 w:this the
33 w:this time
-32 w:this version
-16 w:this week
36 w:this with
-20 w:this year
24 w:tho
-39 w:those
11 w:though
10 w:though the
60 w:thought
96 w:thought for
-12 w:thoại
42 w:three times
-53 w:through
14 w:through a
-54 w:through the
-11 w:throughout
-26 w:throughout and
12 w:thu
36 w:thu hút
-10 w:thursday
49 w:thân
32 w:thích
33 w:thông
21 w:thông tin
-41 w:thư
-34 w:thảo
-29 w:thấy
-11 w:thời
-30 w:thứ
17 w:thức
24 w:ticket
27 w:tight
48 w:tightened
-42 w:time
-22 w:time :
34 w:time information
99 w:time of
-15 w:time to
19 w:timeline of
-17 w:times
-50 w:times and
-30 w:timetable
22 w:tio
-79 w:tips
76 w:title
81 w:title :
-45 w:title and
44 w:title of
24 w:titles
-34 w:titles for
55 w:titre
17 w:tiêu
12 w:tiếng việt
44 w:tiếp
-31 w:to
-20 w:to #
15 w:to a
22 w:to about
66 w:to action
-11 w:to adjust
-13 w:to all
-12 w:to an
117 w:to and
16 w:to answer
16 w:to avoid
27 w:to be
-27 w:to bring
33 w:to check
83 w:to come
-18 w:to confirm
-23 w:to correct
-17 w:to create
-63 w:to do
-12 w:to draft
52 w:to early
38 w:to explain
-56 w:to find
62 w:to finish
23 w:to fit
38 w:to follow
23 w:to generate
-49 w:to get
41 w:to give
-14 w:to go
-10 w:to have
-36 w:to help
-12 w:to her
11 w:to in
-10 w:to include
-13 w:to its
-44 w:to keep
-18 w:to know
12 w:to live
-39 w:to make
45 w:to match
42 w:to me
37 w:to my
10 w:to note
30 w:to one
18 w:to open
16 w:to paste
50 w:to produce
-40 w:to protect
65 w:to publish
33 w:to put
-28 w:to read
10 w:to readers
42 w:to rewrite
-22 w:to say
-42 w:to see
42 w:to send
-32 w:to share
-64 w:to shorten
-16 w:to sound
11 w:to summarise
-13 w:to take
-17 w:to tell
-13 w:to the
-18 w:to this
33 w:to tweak
-13 w:to use
-21 w:to vote
-18 w:to what
-27 w:to work
68 w:to write
-33 w:to you
-10 w:to your
-45 w:today
-32 w:together
-69 w:told
-31 w:told me
-17 w:told reporters
-47 w:told the
12 w:toll
40 w:ton
101 w:tone
54 w:tone :
40 w:tone and
10 w:tone is
11 w:tone throughout
18 w:toned
18 w:toned down
34 w:too
17 w:too long
45 w:too much
70 w:took place
-64 w:tool
-62 w:top
11 w:topic
-18 w:torch
-19 w:total
-15 w:tour
-77 w:tous
-29 w:tout
75 w:town
-11 w:town hall
-18 w:toàn
-16 w:tra
19 w:trade
26 w:traduction
23 w:traduit
-37 w:traffic
17 w:trained
27 w:trained on
52 w:training data
-23 w:trang
-16 w:trang trọng
44 w:transition
12 w:transitions
-21 w:translate a
-12 w:translate the
41 w:translated
-41 w:translated from
10 w:translation
57 w:translation :
-54 w:translation is
-36 w:translation of
-10 w:translation preserves
-25 w:translator
-29 w:translator's note
-48 w:translators
-74 w:travel
-10 w:treat
-54 w:trial
-20 w:tried
61 w:trimmed
35 w:trimmed to
-28 w:trois
-57 w:trois fois
-12 w:tromper
-32 w:trong
-52 w:trong bài
-13 w:true
39 w:trung
-22 w:trust
23 w:try
78 w:try again
-57 w:tránh
-33 w:tránh trùng
-15 w:trình
10 w:trích
10 w:trích dẫn
12 w:trò
-18 w:trùng lặp
-39 w:trước
-14 w:trường
28 w:trưởng
-20 w:trả
-19 w:trả lời
17 w:tsa
10 w:tsapp
115 w:tu
-29 w:tuesday
31 w:turn
52 w:turn #
-10 w:turned
11 w:turned into
28 w:turnout
-27 w:turns
-14 w:tuổi
24 w:tweak
48 w:tweaks
-25 w:twelve
22 w:twenty
-20 w:twice
23 w:twice the
21 w:two
19 w:two and
-21 w:two days
-23 w:two different
16 w:two lines
30 w:two minutes
-24 w:two of
-13 w:two pages
-35 w:two paragraphs
10 w:two sentences
23 w:two versions
18 w:two ways
-16 w:two years
-17 w:type
-12 w:tài
-17 w:tác
-12 w:tác giả
13 w:tách
18 w:tính
10 w:tính đến
40 w:tít
-35 w:tòa
-21 w:tòa soạn
-14 w:tóm
-14 w:tóm tắt
-24 w:tôi
-35 w:tôi đã
-15 w:tại
-20 w:tạm
39 w:tả meta
-11 w:tập
-31 w:tắt
-13 w:tổng
-16 w:tờ
-22 w:từ
11 w:tự
28 w:ude
14 w:un chapô
-14 w:un style
-43 w:unchanged
-62 w:und
40 w:under
-47 w:under a
-36 w:under the
-15 w:understand
35 w:understood
-57 w:une
21 w:une version
44 w:unfortunately
27 w:unfortunately i
48 w:union
-27 w:university
-69 w:unofficial
-41 w:until
-31 w:until #
24 w:untranslated
-18 w:up and
-17 w:up front
31 w:up in
14 w:up the
-18 w:update
25 w:update in
-22 w:updated
-55 w:upload
126 w:uploaded
59 w:url
-23 w:us
-10 w:us know
31 w:usage
62 w:use it
-30 w:use the
12 w:use this
70 w:used
36 w:used here
-69 w:used to
-10 w:useful
-34 w:users
60 w:uses
-14 w:uses the
-59 w:using
21 w:using the
27 w:usual
-45 w:usually
32 w:utm
32 w:utm source
-23 w:vague
-43 w:value
90 w:variant
-21 w:venue
14 w:ver
88 w:verb
14 w:verb agreement
34 w:verbs
77 w:verdict
27 w:verified
20 w:verify
15 w:verify all
-22 w:verify the
-22 w:verse
10 w:versi
39 w:version
-51 w:version #
-25 w:version :
14 w:version conserve
-23 w:version de
-29 w:version du
26 w:version for
-36 w:version of
17 w:version that
-76 w:version was
64 w:version with
31 w:versions
-12 w:versions of
-48 w:very
34 w:very sorry
-45 w:video
104 w:vientiane
31 w:view of
49 w:villagers
18 w:villages
14 w:visa
29 w:visit
28 w:visitors
-21 w:viên
-77 w:viết
-15 w:viết đoạn
-25 w:voice
-30 w:voici
-34 w:voici le
11 w:voici les
22 w:volunteers
30 w:vote
61 w:vote on
17 w:voters
-63 w:votre
-13 w:votre article
-66 w:vous
30 w:vérifier
26 w:vérifier les
-31 w:vérifiez
16 w:vì
-75 w:văn
-42 w:văn bản
15 w:văn phong
25 w:vẫn
-38 w:về
-14 w:vọng
53 w:với
43 w:vụ
-15 w:wait
40 w:wait the
-53 w:walk
-21 w:wall
15 w:want a
15 w:want me
43 w:want something
-29 w:want the
-12 w:want to
-33 w:wanted
-22 w:wanted to
-23 w:war
-40 w:warm
79 w:warmer
-20 w:warning
-19 w:warns
-17 w:was #
-38 w:was a
22 w:was added
30 w:was an
-32 w:was better
49 w:was changed
64 w:was chosen
-14 w:was first
55 w:was found
16 w:was generated
11 w:was in
-10 w:was last
38 w:was left
-41 w:was not
25 w:was put
-13 w:was removed
-25 w:was the
15 w:was too
36 w:was trained
-32 w:was translated
51 w:was used
-15 w:was written
-28 w:was wrong
32 w:wasn't
-12 w:wasn't able
31 w:wasn't sure
72 w:way
25 w:way of
-27 w:way to
-17 w:ways
-19 w:we
-11 w:we apologise
14 w:we are
45 w:we can
59 w:we could
18 w:we do
-42 w:we have
29 w:we keep
14 w:we need
-11 w:we will
90 w:we'll
-35 w:web
107 w:website
-52 w:wedding
-11 w:wednesday
-95 w:week
-11 w:week's
-28 w:weekend
-34 w:weeks
-27 w:welcome
-36 w:well
48 w:well ?
-29 w:well as
60 w:wenn
-26 w:went
-14 w:went on
-15 w:went to
36 w:went with
12 w:were
11 w:were made
68 w:were not
25 w:were still
-11 w:were too
10 w:wha
13 w:what a
23 w:what changed
-24 w:what follows
13 w:what happened
-11 w:what i
-33 w:what is
-26 w:what it
95 w:what the
-23 w:what they
29 w:what was
61 w:what when
-19 w:what you
12 w:what's
10 w:whats
10 w:whatsap
-46 w:whatsapp
-52 w:when
-47 w:when i
-15 w:when the
-24 w:when you
-10 w:where
51 w:where and
13 w:where i
41 w:where it
35 w:where the
33 w:wherever
16 w:wherever the
19 w:whether
47 w:whether the
-21 w:which
29 w:which had
-12 w:which has
17 w:which i
-10 w:which of
44 w:which should
11 w:which was
33 w:while the
-59 w:white
-16 w:who
-22 w:who are
-11 w:who had
31 w:who is
20 w:who paid
-16 w:who was
62 w:who what
-71 w:whole
16 w:whose
23 w:why
12 w:why it
77 w:why the
35 w:wide
19 w:wider
-10 w:wife
-49 w:will
-29 w:will be
18 w:will do
66 w:will look
-30 w:will make
-28 w:will not
-27 w:will write
-26 w:window
-11 w:winner
-39 w:winners
-26 w:winning
-22 w:winter
29 w:wire
-30 w:wish
-34 w:with #
17 w:with a
22 w:with and
-52 w:with it
30 w:with no
-14 w:with one
46 w:with that
66 w:with the
26 w:with your
-18 w:within
-33 w:within a
30 w:within the
49 w:without
-47 w:without a
33 w:without losing
41 w:without the
17 w:witness
35 w:woman
37 w:won't
17 w:wor
-37 w:word
57 w:word :
23 w:word and
-36 w:word count
-33 w:word from
11 w:word in
-57 w:word is
-33 w:word limit
-17 w:wording
-42 w:wording of
66 w:words
46 w:words :
-25 w:words a
26 w:words and
26 w:words as
40 w:words no
10 w:words reading
-12 w:words the
16 w:words to
-15 w:words with
-35 w:work
31 w:work in
15 w:work on
25 w:work out
47 w:worked
36 w:worked out
-13 w:workers
-26 w:working
71 w:works
83 w:works :
22 w:works better
-28 w:world
46 w:worry
20 w:worse
29 w:worse ?
21 w:worse same
24 w:worst
117 w:worth
76 w:would
34 w:would a
-33 w:would have
56 w:would help
-55 w:would like
54 w:would make
-12 w:would not
-28 w:would rather
-20 w:would you
-34 w:write
-14 w:write a
-72 w:write about
10 w:write it
23 w:write that
17 w:write this
-15 w:write to
-33 w:writes
71 w:writing
56 w:written
-34 w:written by
14 w:written for
-23 w:written in
-55 w:wrong
-58 w:wrote
16 w:wrote it
-12 w:wrote to
-90 w:xin
-36 w:xin lỗi
62 w:xuất
21 w:xác
17 w:xác nhận
-12 w:xã
34 w:xếp
14 w:y
31 w:year
33 w:year #
-39 w:year and
51 w:year's
-24 w:years
-17 w:years and
-72 w:yes
-33 w:yes no
24 w:yet
-16 w:yet been
-23 w:you
-23 w:you ?
-17 w:you a
19 w:you are
-14 w:you ask
21 w:you asked
-65 w:you can't
14 w:you copy
42 w:you could
-16 w:you do
-25 w:you don't
-39 w:you for
10 w:you have
-22 w:you know
41 w:you like
26 w:you mean
12 w:you need
39 w:you pasted
18 w:you provided
43 w:you publish
-13 w:you put
89 w:you said
-20 w:you see
16 w:you send
23 w:you sent
31 w:you share
66 w:you shared
16 w:you tell
49 w:you that
-11 w:you the
-21 w:you think
-47 w:you to
-23 w:you travel
39 w:you uploaded
45 w:you wanted
27 w:you were
-26 w:you what
-46 w:you will
-53 w:you would
-11 w:you write
34 w:you'd
25 w:you'd like
15 w:you'd prefer
-46 w:you'll
-10 w:you'll find
-23 w:you're
10 w:you're absolutely
45 w:you've
34 w:younger
17 w:younger readers
-62 w:your
-50 w:your article
12 w:your doctor
14 w:your draft
30 w:your earlier
26 w:your feedback
-67 w:your first
-22 w:your headline
28 w:your house
-13 w:your letter
15 w:your message
74 w:your name
93 w:your notes
60 w:your paper
23 w:your patience
22 w:your readers
32 w:your second
14 w:your text
-38 w:your village
-10 w:yours
-39 w:yourself
-15 w:yêu
-11 w:à #
11 w:à me
28 w:à un
57 w:án
-14 w:écrit
-16 w:écrivez
-16 w:écrivez nous
71 w:été
-14 w:été traduit
27 w:être
-18 w:ích
-19 w:ông
-33 w:ý
-12 w:ý :
-20 w:ý chính
-45 w:đi
-20 w:điều
27 w:điều chỉnh
-23 w:đoạn văn
24 w:đây
85 w:đã
20 w:đã thay
-21 w:đã viết
13 w:đã được
26 w:đúng
57 w:đơn
-23 w:đường link
35 w:đường sắt
-55 w:được
19 w:được dịch
-26 w:được thay
-32 w:đại
10 w:đầu
11 w:đầu bằng
36 w:đề
-43 w:để
-44 w:để tránh
13 w:để đăng
-15 w:định
-34 w:đổi
15 w:độ
-11 w:đừng
-15 w:ơn
-15 w:กคร
-15 w:กครั้
-13 w:กต้อง
-14 w:กต้องกา
-14 w:กปร
-21 w:กปรับ
-24 w:กระ
-13 w:กระชั
-22 w:กระชับข
10 w:กลา
-13 w:กล่
-13 w:กล่าว
13 w:กว่
11 w:กว่าน
13 w:กษร
-10 w:กสา
-14 w:กหน
-14 w:กอง
-14 w:กองบร
-14 w:กองบรรณ
12 w:กอบ
-23 w:กับ
-11 w:การ
13 w:การแก
13 w:การแก้ไ
-17 w:กให
-27 w:ก่อ
12 w:ก้ค
11 w:ก้คำผ
11 w:ก้คำผิด
20 w:ก้ไข:
-16 w:ของ
-13 w:ของคุ
15 w:ของฉั
10 w:ของผู
-13 w:ขออ
-12 w:ขออภั
-15 w:ขอแ
-25 w:ขอใ
-25 w:ขอให้
-19 w:ขีย
12 w:ขียนข
18 w:ขียนแ
23 w:ข่า
-14 w:ข่าว:
10 w:ข่าวท
10 w:ข่าวน
15 w:ข่าวม
14 w:ข้อมูลข
-14 w:ข้าใจ
-32 w:คดี
15 w:ครั
-13 w:ครับผ
-16 w:ครั้ง
15 w:ควา
-11 w:คอล
-11 w:คอลัม
-11 w:คอลัมน์
12 w:คำผ
12 w:คำผิด
25 w:คำพ
25 w:คำพูด
16 w:คำแ
13 w:คำแปล
-10 w:คือ
33 w:ค่ะ
-10 w:งกร
29 w:งกา
10 w:งข่
10 w:งข่าว
-14 w:งคุ
16 w:งฉบ
16 w:งฉบับ
15 w:งฉั
13 w:งดู
-16 w:งตั
15 w:งตา
-18 w:งบร
-17 w:งบรรณ
-17 w:งบรรณาธ
-12 w:งปร
-14 w:งมี
-24 w:งหน
15 w:งเก
10 w:งเข
10 w:งเขีย
-10 w:งเป
-15 w:งโด
-10 w:งใน
37 w:งให
43 w:งใหม่
13 w:จะเ
17 w:จะไ
-15 w:จัน
-13 w:จาก
12 w:จำน
12 w:จำนวน
24 w:จีน
-20 w:จ้ง
-22 w:ฉบั
-19 w:ฉบับภ
-10 w:ฉบับแ
-13 w:ชับ
-22 w:ชับขึ
-22 w:ชับขึ้น
-15 w:ชั่
-15 w:ชาย
13 w:ชาว
11 w:ชาวบ้
11 w:ชาวบ้าน
10 w:ชีพ
14 w:ชีย
18 w:ชื่อเ
-13 w:ช้a
10 w:ช้ง
16 w:ซ้ำ
-13 w:ณาธ
-13 w:ณาธิก
-13 w:ณาธิการ
11 w:ดขอ
10 w:ดตรวจสอ
-10 w:ดยื
11 w:ดยไ
11 w:ดยไม่
-12 w:ดวก
29 w:ดหั
-21 w:ดัง
-17 w:ดิฉ
-17 w:ดิฉัน
22 w:ดี๋
22 w:ดี๋ยว
18 w:ดึง
-12 w:ดือ
11 w:ดแล
18 w:ดให
11 w:ด็น
-10 w:ด้ท
-14 w:ด้ที่
-19 w:ด้ผ
-14 w:ด้เลยนะ
11 w:ด้แ
-10 w:ตบอ
-15 w:ตรว
-20 w:ตรา
-18 w:ตลอ
-33 w:ตอบ
13 w:ตัวอั
13 w:ตัวอักษ
19 w:ตัวเล
24 w:ตาม
-17 w:ตุ:
13 w:ตุก
14 w:ตุการ
20 w:ต่อ
-15 w:ต้องก
-14 w:ต์ข
-14 w:ต์ข่า
12 w:ถอด
-50 w:ถาม
-17 w:ถึง
-15 w:ถูกปร
-15 w:ถูกปรับ
51 w:ถไฟ
20 w:ถไฟลา
-18 w:ถ้า
21 w:ทั้
11 w:ทาง
-23 w:ทีม
-13 w:ที่
13 w:ที่ใช
-24 w:ทุก
12 w:ท็ก
15 w:ท่า
11 w:ท่านั
11 w:ท่านั้น
-13 w:ธิก
-13 w:ธิการ
-13 w:นขอ
-15 w:นข่
-15 w:นข่าว
-10 w:นความ
12 w:นคำ
-14 w:นช่
-10 w:นดี
-15 w:นตอ
28 w:นตั
-18 w:นต้
-24 w:นต์
13 w:นทา
-14 w:นที
-10 w:นผู
12 w:นภาษา
12 w:นมา
17 w:นรา
-11 w:นวา
-16 w:นว่
13 w:นหน
16 w:นหน้า
-15 w:นออ
17 w:นะค
10 w:นะน
-22 w:นัก
13 w:นั้
10 w:นาท
13 w:นำไ
-12 w:นี้มี
15 w:นี้เข
16 w:นี้ให
17 w:นื้
11 w:นื้อห
-11 w:นเข
-24 w:นเด
-10 w:นเน
-10 w:นเป็น
11 w:นเพ
-15 w:นเร
-17 w:นเรื่
-17 w:นเรื่อง
17 w:นแบ
-17 w:นแล
-12 w:นและเ
-11 w:นใหม่
10 w:นได
-18 w:นไป
12 w:นไม
-17 w:น้ำ
12 w:น์น
-20 w:บขึ
-20 w:บขึ้น
12 w:บที
29 w:บบท
30 w:บบที่
21 w:บบไ
-15 w:บปร
-22 w:บปี
-12 w:บผม
13 w:บผู
16 w:บผู้อ
16 w:บผู้อ่า
-20 w:บภา
-17 w:บภาษา
-15 w:บรรณา
-13 w:บรรณาธิ
-12 w:บริ
-15 w:บหน
13 w:บอก
-12 w:บัญ
-21 w:บับ
-19 w:บับภา
15 w:บาย
-13 w:บื้
-13 w:บื้อง
18 w:บุว
18 w:บุว่า
-17 w:บให
-15 w:บ้า
10 w:ปรดตร
10 w:ปรดตรวจ
12 w:ประกอ
11 w:ประเด
11 w:ประเด็น
12 w:ปลเป็
-21 w:ปิด
-17 w:ปี2
-12 w:ปี256
14 w:ป็นภา
17 w:ป็นภาษา
10 w:ผมไ
-37 w:ผู้
17 w:ผู้อ่
17 w:ผู้อ่าน
-11 w:ผู้เข
-11 w:ผู้เขีย
10 w:พท์
12 w:พปร
12 w:พประก
12 w:พประกอบ
10 w:พรา
-19 w:พสต
29 w:พาด
29 w:พาดหั
24 w:พูด
20 w:ฟลา
-10 w:ฟือ
-10 w:ฟุ่
-10 w:ฟุ่มเ
-10 w:ฟุ่มเฟื
-18 w:ภัย
-11 w:ภัยใน
12 w:ภาพปร
12 w:ภาพประก
-18 w:ภาย
-11 w:ภายใน
-19 w:มขอ
14 w:มข้
-24 w:มชา
-24 w:มติ
15 w:มที
-15 w:มนต
-11 w:มน์
-11 w:มภา
-16 w:มมี
18 w:มอี
-10 w:มัค
-12 w:มัน
23 w:มาก
-20 w:มาต
-20 w:มาตรา
-10 w:มาย
-10 w:มายเห
-10 w:มายเหตุ
-13 w:มาส
17 w:มาะ
12 w:มาะกั
-14 w:มีค
-10 w:มีอ
-10 w:มีอะไ
-20 w:มื่
12 w:มูลขอ
15 w:มูลของฉ
-10 w:มเฟ
-10 w:มเฟือ
-10 w:มไห
12 w:ม่ค
25 w:ม่ต
11 w:ม่เกิ
11 w:ม่เกิน1
13 w:ม่ใ
-11 w:ม่ไ
12 w:ยคร
12 w:ยครับ
-12 w:ยคว
18 w:ยงใ
16 w:ยงใหม
12 w:ยนข
-17 w:ยนต
-14 w:ยนะ
27 w:ยนแ
-12 w:ยบร
-17 w:ยากให
-22 w:ยาย
-10 w:ยิน
-10 w:ยินดี
-13 w:ยเห
-10 w:ยเหตุ
-20 w:ยใน
23 w:ยไม
14 w:ย่อ
12 w:ย่อหน
12 w:ย่อหน้า
30 w:รงก
-15 w:รณา
-13 w:รณาธิ
-13 w:รณาธิกา
10 w:รดต
10 w:รดตรว
10 w:รดตรวจส
51 w:รถไ
20 w:รถไฟล
20 w:รถไฟลาว
11 w:รปร
-19 w:รรณ
-13 w:รรณาธ
-13 w:รรณาธิก
-17 w:รวจ
14 w:รวม
-19 w:รอบ
12 w:ระกอบ
-20 w:ระช
-13 w:ระชับ
-22 w:ระชับขึ
-11 w:ระท
18 w:ระบุว
18 w:ระบุว่า
13 w:ระม
11 w:ระเด็
12 w:ระโยค
-13 w:รับผม
-10 w:รัว
-16 w:รั้
24 w:ราค
-23 w:ราย
-15 w:รีย
-10 w:รุ่
13 w:รแก้ไ
15 w:ลของฉ
15 w:ลของฉัน
-13 w:ลงท
16 w:ลนี
-14 w:ลยน
-14 w:ลยนะค
-10 w:ลอง
-20 w:ลอด
11 w:ละป
22 w:ละส
-12 w:ละไ
10 w:ลัก
-11 w:ลัม
-11 w:ลัมน์
10 w:ลาง
44 w:ลาว
11 w:ลี่
-11 w:ลูก
12 w:ลเป็น
-20 w:ล่า
-31 w:ล้ว
11 w:วข้
-14 w:วคร
-11 w:วงเ
12 w:วนค
11 w:วนใ
11 w:วบ้
11 w:วบ้าน
16 w:วปร
13 w:วอั
13 w:วอักษ
-28 w:วัน
15 w:วาม
-10 w:วิต
14 w:วิว
-21 w:วเร
19 w:วเล
-13 w:วไม
22 w:ว่าจะ
10 w:ศัพ
10 w:ศัพท์
-13 w:ศาล
11 w:ษาท
-19 w:สต์
-23 w:สมั
-10 w:สมัคร
-23 w:สอง
-12 w:สะด
-12 w:สะดวก
13 w:สัม
-18 w:สั้
-19 w:สาร
-13 w:สำน
-15 w:สำนวน
-20 w:สิบ
-15 w:สิบปี
-14 w:สีย
-13 w:สียงเ
-11 w:สูต
24 w:ส่ค
12 w:ส่ง
29 w:ส่ว
14 w:หตุกา
-10 w:หนอ
-17 w:หนั
15 w:หน่
12 w:หน่อย
10 w:หมด
-10 w:หมายเหต
12 w:หมาะก
12 w:หมาะกับ
-10 w:หลั
17 w:หัว
-17 w:หาก
-14 w:หากต้
-14 w:หากต้อง
-10 w:ห้กระ
-10 w:ห้กระชั
-19 w:ห้น
21 w:ห้เ
-10 w:ห้ใช้
11 w:ห้ไ
-12 w:อกค
-11 w:อกส
-10 w:อกสาร
14 w:อกเ
10 w:อกและ
20 w:อข่
20 w:อข่าว
-21 w:องก
-11 w:องข
-20 w:องค
-13 w:องคุณ
15 w:องฉ
15 w:องฉัน
-15 w:องต
-12 w:องต้น
-17 w:องบ
-14 w:องบรร
-14 w:องบรรณา
-16 w:องม
-12 w:องร
10 w:องห
-14 w:อนก
-13 w:อนว
-12 w:อนอ
10 w:อนเ
-14 w:อนแ
19 w:อบต
-13 w:อบท
-19 w:อบเ
-12 w:อภั
14 w:อมูลข
12 w:อมูลของ
-11 w:อยก
-14 w:อยา
-17 w:อยากใ
-17 w:อยากให้
-12 w:อร์
-11 w:อลั
-11 w:อลัมน
30 w:อหน
12 w:อหน้า
46 w:ออก
10 w:ออกแล
-12 w:ออภ
-12 w:ออภัย
13 w:อัก
13 w:อักษร
18 w:อาจ
-28 w:อาย
17 w:อีก
-30 w:อให
12 w:ะกั
-12 w:ะกา
-13 w:ะชั
-22 w:ะชับข
-22 w:ะชับขึ้
-12 w:ะดว
10 w:ะนำ
-10 w:ะบบ
18 w:ะบุว่
37 w:ะเด
11 w:ะเด็น
11 w:ะเป
13 w:ะเป็น
-12 w:ะเร
19 w:ะไม
-10 w:ัคร
-12 w:ัญญ
-23 w:ัดท
-24 w:ัติ
-13 w:ันท
16 w:ันน
16 w:ันนี้
13 w:ันอ
-47 w:ันเ
-14 w:ับก
-16 w:ับข
-22 w:ับขึ้
-17 w:ับช
-13 w:ับที่
-11 w:ับน
14 w:ับผู้
16 w:ับผู้อ่
-20 w:ับภ
-17 w:ับภาษ
-12 w:ับส
-16 w:ับห
10 w:ัพท
-11 w:ัมน
-11 w:ัยใ
16 w:ัวอ
13 w:ัวอัก
13 w:ัวอักษร
10 w:ั้น
18 w:ากข
-14 w:ากต้อ
-14 w:ากต้องก
-15 w:ากา
-17 w:ากใ
-17 w:ากให้
-10 w:าข้
13 w:าคา
-17 w:างน
15 w:างเ
-19 w:างแ
22 w:าจะ
10 w:าชี
29 w:าดห
30 w:าดหัว
12 w:าดไ
-23 w:าตร
-13 w:าธิ
-13 w:าธิกา
-12 w:านก
-17 w:านข
-12 w:านค
-13 w:านท
11 w:านั
11 w:านั้น
-18 w:านี
-12 w:านี้ไ
-21 w:านเ
12 w:าพป
12 w:าพประ
12 w:าพประกอ
-14 w:าม:
15 w:ามท
19 w:ามที่
-25 w:ามส
16 w:ามเ
-13 w:ายช
-14 w:ายน
-28 w:ายุ
-13 w:ายเ
-10 w:ายเหต
-17 w:ายเหตุ:
-10 w:ายใ
16 w:ารจ
-10 w:ารล
-14 w:ารเ
13 w:ารแก้
13 w:ารแก้ไข
-11 w:าร์
-14 w:าว:
12 w:าวจ
10 w:าวท
11 w:าวบ
11 w:าวบ้า
16 w:าวป
16 w:าวประ
15 w:าวม
12 w:าะกับ
-18 w:าแฟ
-14 w:าใจ
-12 w:ำนว
12 w:ำผิ
25 w:ำพู
13 w:ำแป
13 w:ำไป
-23 w:ิกา
-17 w:ิฉั
-12 w:ิฉันเ
-12 w:ิดต
-11 w:ิดพ
-10 w:ินด
-10 w:ินไ
-15 w:ิบป
-18 w:ิ้น
-19 w:ี25
-16 w:ีกค
19 w:ียง
18 w:ียงให
16 w:ียงใหม่
-34 w:ียน
-14 w:ียบ
-10 w:ีอะ
-10 w:ีอะไร
34 w:ี่3
-10 w:ี่ค
-13 w:ี่จ
-10 w:ี่ป
28 w:ี่ย
-31 w:ี่ส
-17 w:ี่อ
14 w:ี่ใ
13 w:ี่ใช้
-11 w:ี้จ
-18 w:ี้ม
-23 w:ี้ห
15 w:ี้เ
-15 w:ี้แ
17 w:ี้ใ
17 w:ี๋ย
-24 w:ึ่ง
-19 w:ือน
-10 w:ือย
-27 w:ื่อ
11 w:ื้อหา
-15 w:ุกค
13 w:ุกา
16 w:ุณค
18 w:ุว่
-12 w:ุ่น
-10 w:ุ่ม
-10 w:ุ่มเฟ
-10 w:ุ่มเฟือ
10 w:ูกต
-15 w:ูกป
-15 w:ูกปรั
-11 w:ูตร
14 w:ูลข
12 w:ูลของ
15 w:ูลของฉั
-10 w:ู้ก
-12 w:ู้ป
15 w:ู้อ
17 w:ู้อ่า
-32 w:ู้เ
-11 w:ู้เขี
-11 w:ู้เขียน
14 w:ู้ใ
11 w:เกิน1
-12 w:เขา
-19 w:เขี
-16 w:เขียน
-14 w:เข้าใ
11 w:เชี
10 w:เชื
10 w:เชื่อ
17 w:เดิ
21 w:เดี
22 w:เดี๋ย
-12 w:เดื
-12 w:เดือน
18 w:เท่
11 w:เท่าน
11 w:เท่านั้
12 w:เนื
17 w:เนื้อ
11 w:เนื้อหา
-13 w:เบื
-13 w:เบื้อ
-14 w:เปิ
14 w:เป็นภ
17 w:เป็นภาษ
-16 w:เพจ
10 w:เพร
10 w:เพราะ
-10 w:เฟื
-10 w:เฟือย
-13 w:เมื
-17 w:เมื่อ
-25 w:เรา
-12 w:เรี
-15 w:เรียน
-24 w:เรื
-15 w:เรื่อ
19 w:เลย
-14 w:เลยนะ
-16 w:เล่
-10 w:เวล
-13 w:เสี
-17 w:เหตุ:
13 w:เหตุก
14 w:เหตุการ
20 w:เหม
17 w:เหมาะ
12 w:เหมาะกั
10 w:เห็นเ
-10 w:เอก
-10 w:เอกสา
14 w:เอง
12 w:แก้คำ
11 w:แก้คำผิ
-20 w:แจ้
12 w:แท็
26 w:แนะ
10 w:แนะนำ
86 w:แบบ
30 w:แบบที
20 w:แปล
12 w:แปลเป
12 w:แปลเป็น
-26 w:แม่
-12 w:และเร
-32 w:แล้
-17 w:โดย
11 w:โดยไม
16 w:โปร
10 w:โปรดต
10 w:โปรดตรว
-19 w:โพส
-19 w:โพสต์
12 w:โยค
-18 w:ใคร
-10 w:ใช้
-13 w:ใช้ai
-15 w:ในข
-23 w:ในค
-12 w:ในว
61 w:ใส่
-42 w:ให้
-10 w:ให้กร
-10 w:ให้กระช
13 w:ให้เข
-10 w:ให้ใช
20 w:ไข:
-16 w:ได้
-14 w:ได้ที
-14 w:ได้เลยน
15 w:ไปใ
22 w:ไฟล
20 w:ไฟลาว
21 w:ไม่
12 w:ไม่มี
11 w:ไม่เก
11 w:ไม่เกิน
-13 w:ไว้
-18 w:็นน
14 w:็นภ
17 w:็นภาษ
-15 w:็นว
20 w:็นเ
22 w:่ต้
22 w:่ต้อง
14 w:่นไ
11 w:่มี
-10 w:่มเฟื
-10 w:่มเฟือย
14 w:่ยว
23 w:่วน
-32 w:่อค
-12 w:่อน
-18 w:่อส
34 w:่อห
12 w:่อหน้
34 w:่อเ
-20 w:่าก
18 w:่าข
10 w:่าค
11 w:่าง
22 w:่าจ
11 w:่านั้
11 w:่เก
11 w:่เกิน
-19 w:่ไม
-13 w:้ai
14 w:้ข้อม
14 w:้ข้อมูล
15 w:้คำ
11 w:้คำผิ
-20 w:้งไ
11 w:้ฉั
-10 w:้ตั
12 w:้ทั
-23 w:้ที
16 w:้นต
13 w:้นอ
-12 w:้นแ
-13 w:้นและ
-13 w:้ปร
-16 w:้ผู
-12 w:้มี
-10 w:้ระ
-12 w:้หน
-13 w:้อง
-16 w:้อน
18 w:้อม
12 w:้อมูลขอ
-44 w:้อย
18 w:้อ่
18 w:้อ่าน
22 w:้าต
-25 w:้าน
-27 w:้าใ
10 w:้เข
23 w:้เป
12 w:้เป็น
-14 w:้เลยน
-14 w:้เลยนะค
-11 w:้แก้ไ
-13 w:้แป
-27 w:้ใน
31 w:้ให
17 w:๋ยว
11 w:์ที
-15 w:์นี
34 w:์แล
11 w:์ให
15 w:ກ):
-11 w:ກກະ
-22 w:ກກັ
10 w:ກກ່
12 w:ກກ່ອນ
20 w:ກຂອງສ
15 w:ກຂຽ
-17 w:ກຂ້
-12 w:ກຂ້ອຍ
10 w:ກຂ້ອຍໄດ
-10 w:ກຂໍ
-15 w:ກຄັ
-15 w:ກຄັ້ງ
-21 w:ກຄົ
-14 w:ກຄ້
-18 w:ກງາ
11 w:ກຈັ
-18 w:ກຈາກບ
13 w:ກຍ້
-13 w:ກດີ
10 w:ກດີກັ
14 w:ກຕາ
-15 w:ກຕົ
10 w:ກຕົ້ນ
10 w:ກຕົ້ນສະ
-14 w:ກຕ່
-14 w:ກຕ່າງ
-20 w:ກຕໍ
-20 w:ກຕໍ່ໄ
-15 w:ກຖາ
11 w:ກທີ
12 w:ກນັ້ນ
32 w:ກນີ
-10 w:ກບັ
-30 w:ກບົ
32 w:ກບ່
38 w:ກບ່ອນ
10 w:ກບໍ
11 w:ກປັ
-14 w:ກປ່
-14 w:ກປ່ຽນ
12 w:ກປ່ຽນເປ
-13 w:ກຜູ
28 w:ກຜົ
12 w:ກພາສາ
23 w:ກພາສາອັ
-22 w:ກຟັ
-16 w:ກມັ
-14 w:ກມາ
-18 w:ກມີ
15 w:ກຢູ
-17 w:ກລົ
14 w:ກລົງກ
14 w:ກລົງກັນ
16 w:ກວດກັ
-15 w:ກວດສອ
10 w:ກວດເບ
10 w:ກວດເບິ່
28 w:ກວ່
35 w:ກວ່າ.
17 w:ກວ່ານ
13 w:ກວ່າບ
-20 w:ກວ່າສ
-17 w:ກວ່າສະບ
34 w:ກວ່າແ
21 w:ກວ່າແລະ
11 w:ກສອງບ
20 w:ກສອນລ
-29 w:ກສະ
-12 w:ກສະພາ
-36 w:ກສາ
-11 w:ກສິ
18 w:ກສຽ
-31 w:ກຫຼ
-53 w:ກອງ
-24 w:ກອງບັ
-24 w:ກອງບັນນ
-16 w:ກອງປະ
-15 w:ກອງປະຊຸ
-45 w:ກອນ
-24 w:ກອບ
10 w:ກຮອ
-16 w:ກຮັ
-12 w:ກຮັກສ
12 w:ກຮູ
-25 w:ກຮຽ
-15 w:ກຮ້
-13 w:ກຮ້ອງ
-17 w:ກະດ
-31 w:ກະວ
26 w:ກັນ
16 w:ກັນໃນ
-10 w:ກັນໃໝ
19 w:ກັບກາ
12 w:ກັບຜູ
-22 w:ກັບມາ
-11 w:ກັບມາໃຊ
15 w:ກັບວັ
13 w:ກັບສະ
59 w:ກັອ
14 w:ກັອບປ
14 w:ກັອບປີ້
22 w:ກາງ
-15 w:ກາຍ
-14 w:ກາດ
21 w:ການກວ
11 w:ການຂອ
11 w:ການຂຽ
-13 w:ການຂໍ
26 w:ການຈະ
11 w:ການດັ
-10 w:ການນີ
-10 w:ການປະ
13 w:ການປັ
12 w:ການສະ
10 w:ການສະບັ
19 w:ການອ່
19 w:ການອ່ານ
26 w:ການເປ
25 w:ການເປີດ
17 w:ການເລ
11 w:ການແປນີ
-19 w:ການໄດ
-13 w:ກາເ
-30 w:ກຳມ
-20 w:ກຳມະກ
-20 w:ກຳມະການ
-20 w:ກິດ
-41 w:ກິນ
-22 w:ກິ່
-18 w:ກີດ
13 w:ກີນ
-16 w:ກີນ30
-16 w:ກີນ300ຄ
21 w:ກີນໄປ
22 w:ກີບ
-11 w:ກູ້
-26 w:ກົດ
-15 w:ກົດ￼￼
-15 w:ກົດ￼￼￼￼
-33 w:ກົມ
-15 w:ກົ່າ.
43 w:ກົ່າ:
-18 w:ກເກ
17 w:ກເດ
18 w:ກເດີມ
-10 w:ກເຕ
-12 w:ກເຖ
-12 w:ກເຖິງ
17 w:ກເປ
16 w:ກເປັນ
-16 w:ກເຜ
-14 w:ກເຜັດ
-21 w:ກເພາະ
20 w:ກເພື່
-13 w:ກເມືອ
-20 w:ກເລ
-16 w:ກເລົ່
13 w:ກເວັ້
18 w:ກເຮົາຂໍ
-14 w:ກເຮົາຈະ
-24 w:ກແດ
22 w:ກແທ
24 w:ກແນ
17 w:ກແນະນ
-25 w:ກແບ
-12 w:ກແປ
-11 w:ກແລ
16 w:ກໃຈ
-20 w:ກໃບ
-26 w:ກໃສ
-17 w:ກໃຫ
10 w:ກໃຫ້ຂ
-10 w:ກໃຫ້ລ
-16 w:ກໃໝ
23 w:ກໄດ
19 w:ກໄດ້ເ
-13 w:ກໄວ
-13 w:ກ່ອ
37 w:ກ່ອນ.
27 w:ກ່ອນ:
-20 w:ກ່ອນກ
-13 w:ກ່ອນກົດ
-28 w:ກ່ອນຂ
-14 w:ກ່ອນພ
-11 w:ກ່ອນວ
11 w:ກ່ອນໜ
10 w:ກ່ອນໜ້າ
-32 w:ກ່າ
-34 w:ກ່າວ.
10 w:ກ່າວເຖິ
13 w:ກ່ຽ
19 w:ກ່ຽວກ
19 w:ກ່ຽວກັບ
-15 w:ກ້ຂ
-10 w:ກ້ຂ່າ
-10 w:ກ້ຂ່າວ:
19 w:ກ້ຄ
12 w:ກ້ຄຽງ
10 w:ກ້ຕ
-15 w:ກ້ວ
-11 w:ກ້ເ
11 w:ກ້ໃ
12 w:ກ້ໄຂ:
-25 w:ກ້ໄຂແ
-32 w:ກ້ໄຂແລ້
-15 w:ກໍຍ
26 w:ກໍໄ
26 w:ກໍໄດ້
12 w:ກໝົດແ
-21 w:ກ￼￼
-21 w:ກ￼￼￼￼
-26 w:ກ￼￼￼￼￼￼
-18 w:ຂປລ
-19 w:ຂວາ
-26 w:ຂອງ
18 w:ຂອງກະ
18 w:ຂອງກະຊວ
12 w:ຂອງຂ້
12 w:ຂອງຂ້ອຍ
-35 w:ຂອງຂໍ
10 w:ຂອງຊາວບ
-13 w:ຂອງລາ
21 w:ຂອງເຈ
21 w:ຂອງເຈົ້
-21 w:ຂອບ
-23 w:ຂອບໃຈ
-10 w:ຂອບໃຈທີ
14 w:ຂັດ
16 w:ຂີດ
-11 w:ຂີ່
-14 w:ຂີ້
15 w:ຂຶ້ນມ
17 w:ຂຶ້ນຫ
-15 w:ຂົວ
12 w:ຂົ້າເ
16 w:ຂົ້າເຖິ
-12 w:ຂົ້າໃ
-34 w:ຂຽນ
-10 w:ຂຽນຈົ
10 w:ຂຽນດ້
10 w:ຂຽນດ້ວຍ
-10 w:ຂຽນບົ
-17 w:ຂຽນປະ
-12 w:ຂຽນປະໂຫ
-15 w:ຂຽນມາ
-22 w:ຂຽນແບ
18 w:ຂຽນໃໝ
11 w:ຂຽນໄວ
-32 w:ຂແລ
-32 w:ຂແລ້ວ
13 w:ຂ່ງ
71 w:ຂ່າ
22 w:ຂ່າວ(
27 w:ຂ່າວ.
-31 w:ຂ່າວ:
11 w:ຂ່າວກ່ອ
20 w:ຂ່າວຕ
-13 w:ຂ່າວທາງ
-13 w:ຂ່າວນີ້
-24 w:ຂ່າວປ
10 w:ຂ່າວມ
13 w:ຂ່າວວ
11 w:ຂ່າວສ
16 w:ຂ່າວສານ
10 w:ຂ່າວຫ
11 w:ຂ່າວເ
-17 w:ຂ່າວແ
-14 w:ຂ່າວໂ
-13 w:ຂ່າວໄດ້
-20 w:ຂ້ອ
-36 w:ຂ້ອຍຂ
-22 w:ຂ້ອຍຂຽນ
11 w:ຂ້ອຍຈ
12 w:ຂ້ອຍຈຶ່
-16 w:ຂ້ອຍຕ
-10 w:ຂ້ອຍຕັດ
-13 w:ຂ້ອຍບ
10 w:ຂ້ອຍພ
-10 w:ຂ້ອຍລ
10 w:ຂ້ອຍສ
-31 w:ຂ້ອຍເ
-15 w:ຂ້ອຍເຂົ
10 w:ຂ້ອຍໃ
20 w:ຂ້ອຍໄ
20 w:ຂ້ອຍໄດ້
-23 w:ຂ້າ
-22 w:ຂໍຂ
-15 w:ຂໍຂອງ
11 w:ຂໍສະເ
11 w:ຂໍສະເໜີ
13 w:ຂໍອະໄພທ
-13 w:ຂໍເ
-12 w:ຂໍໃຫ້ໂຊ
34 w:ຂໍ້
-18 w:ຂໍ້ຂ່
-18 w:ຂໍ້ຂ່າວ
-24 w:ຂໍ້ບົ
22 w:ຂໍ້ມູ
12 w:ຂໍ້ມູນນ
11 w:ຂໍ້ມູນສ
-15 w:ຂໍ້ມູນໃ
13 w:ຂໍ້ເທ
12 w:ຂໍ້ເທັດ
17 w:ຄງກ
17 w:ຄງການ
28 w:ຄງການຈະ
-24 w:ຄງສ
-24 w:ຄງສ້າ
31 w:ຄວນ
11 w:ຄວນກວດກ
20 w:ຄວນໃສ
12 w:ຄວາ
-11 w:ຄວາມກ
-11 w:ຄວາມຂ
-20 w:ຄວາມຂອງ
20 w:ຄວາມຄ
15 w:ຄວາມຄິດ
36 w:ຄວາມຈ
-12 w:ຄວາມຊ
-17 w:ຄວາມຍ
11 w:ຄວາມທີ່
-11 w:ຄວາມບ
-11 w:ຄວາມບໍ່
14 w:ຄວາມຫ
12 w:ຄວາມເປັ
-11 w:ຄວາມເໝາ
-10 w:ຄວາມໄ
18 w:ຄວາມໝ
18 w:ຄວາມໝາຍ
-17 w:ຄອງ
-26 w:ຄອບຄົວ.
-46 w:ຄະນ
-11 w:ຄະນະກ
-11 w:ຄະນະກຳມ
20 w:ຄັດ
48 w:ຄັດລອ
-26 w:ຄັນ
23 w:ຄັບ
-16 w:ຄັ້
-11 w:ຄັ້ງ.
-14 w:ຄັ້ງທ
-13 w:ຄາດ
-19 w:ຄານ
11 w:ຄານ້ຳ
11 w:ຄານ້ຳມັ
-12 w:ຄາະ
-27 w:ຄຳ.
53 w:ຄຳ:
10 w:ຄຳກ
53 w:ຄຳຕ
57 w:ຄຳຕອບ
15 w:ຄຳຕອບຂອ
-18 w:ຄຳຕໍ່
-22 w:ຄຳຖ
-15 w:ຄຳຖາມ
-12 w:ຄຳຖາມທີ
36 w:ຄຳທ
11 w:ຄຳທຳອ
11 w:ຄຳທຳອິດ
19 w:ຄຳນ
15 w:ຄຳຜິດແລ
-11 w:ຄຳຜິດໃນ
33 w:ຄຳມ
11 w:ຄຳສ
36 w:ຄຳອ
17 w:ຄຳອະທ
17 w:ຄຳອະທິບ
16 w:ຄຳອ້າ
-18 w:ຄຳຮ
-18 w:ຄຳຮ້ອ
11 w:ຄຳເ
-10 w:ຄຳເຊື
-10 w:ຄຳເຊື່ອ
10 w:ຄຳເວົ
10 w:ຄຳເວົ້າ
-10 w:ຄຳເຫັ
-16 w:ຄຳແນະ
-16 w:ຄຳແນະນຳ
15 w:ຄຳແປທ
-10 w:ຄຳໃ
39 w:ຄຳໄ
55 w:ຄິດ
-13 w:ຄິ່
-13 w:ຄິ່ງໜ
-21 w:ຄີຍ
-17 w:ຄືນ
13 w:ຄືນແລ
13 w:ຄືນແລ້ວ
12 w:ຄືພ
23 w:ຄື່
25 w:ຄື່ອງ
11 w:ຄື່ອງໝາ
15 w:ຄຸນ
-12 w:ຄູສ
-12 w:ຄູສອນ
-10 w:ຄູ່
-63 w:ຄົນ
-10 w:ຄົນຂຽ
-17 w:ຄົນທີ
14 w:ຄົນເພ
-13 w:ຄົນໜຶ
-13 w:ຄົນໜຶ່ງ
23 w:ຄົບ
33 w:ຄົ້
24 w:ຄົ້ນຫ
12 w:ຄຽງ
-16 w:ຄ້າ
18 w:ງ,ມ
14 w:ງ,ລ
-36 w:ງ:ແ
10 w:ງກວ່ານີ
-36 w:ງກອ
11 w:ງກະ
12 w:ງກະຊວ
-17 w:ງກັ
17 w:ງກັນ.
34 w:ງກາ
29 w:ງການຈ
-12 w:ງການຕ
-16 w:ງການພ
11 w:ງການສ
10 w:ງການສະບ
-16 w:ງການຮ
14 w:ງການເ
-24 w:ງການໄ
-16 w:ງກິ
17 w:ງກິດໃ
-10 w:ງກ່
-11 w:ງກ່າວ
25 w:ງກໍ
20 w:ງຂອງທ
18 w:ງຂອງທ່າ
13 w:ງຂອງຜ
13 w:ງຂອງຜູ້
20 w:ງຂາດ:
25 w:ງຂ່
24 w:ງຂ່າວ
12 w:ງຂ່າວກ່
13 w:ງຂ້
-35 w:ງຂໍ
-25 w:ງຄວ
-23 w:ງຄາ
45 w:ງຄຳ
32 w:ງຄຳຕອ
-12 w:ງຄຳວ່
-12 w:ງຄຳວ່າ￼
32 w:ງຄື
-20 w:ງຄົ
-13 w:ງຄົນລ
-17 w:ງງາ
-13 w:ງຈອ
-29 w:ງຈະ
20 w:ງຈັ
13 w:ງຈາ
-13 w:ງຈຳ
20 w:ງຊາວບ
20 w:ງຊາວບ້າ
-28 w:ງຊື
-15 w:ງຍັ
11 w:ງຍຸ
10 w:ງດີ
-22 w:ງດ້
-22 w:ງດ້ວຍ
-18 w:ງຕາ
-19 w:ງຕາມຄ
-14 w:ງຕົ້ນສະ
-15 w:ງຕ້
-15 w:ງຕ້ອງ
11 w:ງຕໍ
10 w:ງຖິ
10 w:ງຖິ່ນ
-17 w:ງຖື
-18 w:ງທະ
-17 w:ງທະບຽ
14 w:ງທາງກ
-14 w:ງທີ
12 w:ງທີ່ຂ
21 w:ງທີ່ມ
-15 w:ງທຶນ.
-10 w:ງທຸ
15 w:ງທ່ຽວລາ
10 w:ງນີ້.
-21 w:ງນີ້:
12 w:ງນີ້ເ
-30 w:ງນ້
-15 w:ງບົ
-13 w:ງບົດຄ
12 w:ງບົດນ
12 w:ງບົດນີ້
20 w:ງບ່
23 w:ງບ່ອນ
-16 w:ງບ້
-16 w:ງບ້ານ
30 w:ງບໍ່ຕ
21 w:ງບໍ່ມ
-15 w:ງບໍ່ເ
-38 w:ງບໍ່ແ
-20 w:ງບໍ່ແມ່
-10 w:ງປະ
-15 w:ງປະຊຸ
13 w:ງປະເທ
17 w:ງປະໂຫ
17 w:ງປະໂຫຍກ
-14 w:ງປາ
-25 w:ງປີ
16 w:ງປ່
16 w:ງປ່ຽນ
-13 w:ງຜິ
12 w:ງຜູ້ກ
12 w:ງຜູ້ກ່ຽ
-10 w:ງຜູ້ອ
-10 w:ງຜູ້ອ່າ
-20 w:ງພວ
-11 w:ງພາ
15 w:ງພາກທ
-20 w:ງພິ
-14 w:ງພໍ
10 w:ງຢູ
18 w:ງຢູ່ໃ
-18 w:ງລັ
-15 w:ງລາ
12 w:ງລົດໄ
12 w:ງລົດໄຟລ
18 w:ງລ່
12 w:ງວັ
18 w:ງວິ
-14 w:ງວ່
19 w:ງວ່າຈ
14 w:ງວ່າຈະເ
-20 w:ງສະ
20 w:ງສະບັບນ
14 w:ງສະຫຼ
-10 w:ງສະແດ
-11 w:ງສັ
-36 w:ງສຳ
-22 w:ງສື
16 w:ງສືພິ
-15 w:ງສືພິມ.
10 w:ງສຸ
-17 w:ງສູ
-20 w:ງສ້
-20 w:ງສ້າງ
13 w:ງຫຼັກ
20 w:ງອັ
-11 w:ງອາ
13 w:ງອີ
-10 w:ງອ່
-19 w:ງຮັ
-10 w:ງຮູ
-11 w:ງຮຽ
12 w:ງຮ່າງ
-34 w:ງານ
-19 w:ງິນ
-17 w:ງເຂ
-16 w:ງເຂົ້
19 w:ງເຈ
21 w:ງເຈົ້
-13 w:ງເຊ
-13 w:ງເດີມ
13 w:ງເດືອ
-10 w:ງເຕ
12 w:ງເທ
13 w:ງເບ
12 w:ງເບິ່
12 w:ງເມືອ
24 w:ງເລ
11 w:ງເລັບ
-12 w:ງເວ
14 w:ງເວັບ
-14 w:ງເສ
-23 w:ງເຫ
-14 w:ງເຫຼື
-17 w:ງເຮັດ
10 w:ງແກ
-10 w:ງແຂ
-16 w:ງແຈ
-16 w:ງແຈ້ງ
-18 w:ງແດ
-11 w:ງແປ
-11 w:ງແລະເ
19 w:ງແລ້ວ
-35 w:ງໂດ
-14 w:ງໂດຍບ
-14 w:ງໂດຍບໍ່
-24 w:ງໂຮ
-15 w:ງໃຈ
10 w:ງໃຊ
-23 w:ງໃນ
-13 w:ງໃບ
-28 w:ງໃຫ
-14 w:ງໃໝ
11 w:ງໄຊ
-12 w:ງໄດ
-10 w:ງໄດ້ປ
24 w:ງໄປ
25 w:ງໄວ
16 w:ງໄວ້.
-12 w:ງ່າຍຂ
-11 w:ງ່າຍຂຶ້
-12 w:ງໜັ
-23 w:ງໜຶ
-23 w:ງໜຶ່ງ
10 w:ງໜ້ອຍ
15 w:ງໝາ
-12 w:ງໝົດຂ
-23 w:ງໝໍ
10 w:ຈຂອ
16 w:ຈຂອງເ
13 w:ຈຂອງເຈົ
13 w:ຈບໍ
-11 w:ຈຜູ
-18 w:ຈອງ
-23 w:ຈອນ
22 w:ຈະຂຽນ
-23 w:ຈະນ
-12 w:ຈະບ
17 w:ຈະປັບ
-11 w:ຈະມ
-15 w:ຈະລາຈ
-15 w:ຈະລາຈອນ
14 w:ຈະລົງ
-14 w:ຈະສ
23 w:ຈະເ
21 w:ຈະເຮັ
19 w:ຈະໃ
12 w:ຈະໃຊ້
-12 w:ຈະໄ
-19 w:ຈັກ
13 w:ຈັງ
42 w:ຈັດ
-14 w:ຈັນ
10 w:ຈາກຕົ
10 w:ຈາກຕົ້ນ
27 w:ຈາກນີ
-16 w:ຈາກສະ
-12 w:ຈາກ￼￼
-12 w:ຈາກ￼￼￼￼
-17 w:ຈານ
11 w:ຈາລະນ
27 w:ຈຳນ
27 w:ຈຳນວນ
-11 w:ຈຳລ
-11 w:ຈຳລອງ
-11 w:ຈຳລອງພາ
-21 w:ຈຳວ
-21 w:ຈຳວັນ
12 w:ຈຳເ
14 w:ຈຳເປັ
-12 w:ຈິກ
12 w:ຈິງ
-10 w:ຈຶ່ງຕ
47 w:ຈຸດ
24 w:ຈຸດທີ
17 w:ຈຸດທີ່ປ
-36 w:ຈົດ
-36 w:ຈົດໝາ
-12 w:ຈົດໝາຍທ
-15 w:ຈົບ
-14 w:ຈົບຊັ
-14 w:ຈົບຊັ້ນ
-28 w:ຈົ່
14 w:ຈົ້າເ
15 w:ຈົ້າເວົ
16 w:ຈແລ
10 w:ຈແລ້ວ
22 w:ຈໃຫ
10 w:ຈໄດ
-14 w:ຈ່ວ
-14 w:ຈ່າ
-44 w:ຈ້ງ
-15 w:ຊກດ
10 w:ຊກດີກ
10 w:ຊກດີກັບ
-15 w:ຊຣ໌
-10 w:ຊອກ
-14 w:ຊັດບອ
38 w:ຊັນ
-14 w:ຊັ່ນ￼
-14 w:ຊັ່ນ￼￼￼
-39 w:ຊັ້
-12 w:ຊັ້ນມ
-27 w:ຊາດ
46 w:ຊາບ
12 w:ຊາບວ່
23 w:ຊາວນາ
-12 w:ຊິກ
-12 w:ຊິກສະ
-12 w:ຊິກສະພາ
-13 w:ຊິ່
-13 w:ຊີນ
-22 w:ຊີມ
-11 w:ຊີແ
-22 w:ຊີ້
-13 w:ຊີ້ແຈ
-20 w:ຊື່
-19 w:ຊື່ຂອ
10 w:ຊື່ຄົ
-23 w:ຊື່ທີ
13 w:ຊື່ບຸ
13 w:ຊື່ບຸກຄ
22 w:ຊື່ບໍ
22 w:ຊື່ບໍລິ
14 w:ຊື່ຜູ້ຂ
16 w:ຊື່ອຖ
27 w:ຊື່ອົ
27 w:ຊື່ອົງກ
12 w:ຊື່ເຕ
12 w:ຊື່ເຕັມ
17 w:ຊື່ເມ
18 w:ຊື່ເມືອ
-15 w:ຊື່￼￼
-15 w:ຊື່￼￼￼￼
-22 w:ຊື້
-12 w:ຊຸມ
-12 w:ຊົນ
-33 w:ຊົ່
-12 w:ຊົ່ວໂ
-12 w:ຊົ່ວໂມງ
24 w:ຊ່ວ
-12 w:ຊ່ວຍແ
-11 w:ຊ່ອ
-12 w:ຊ້a
10 w:ຊ້ຄ
-11 w:ຊ້ບ
-10 w:ຊ້ມ
-16 w:ຊ້ຢ
10 w:ຊ້ອ
50 w:ຊ້ຮ
20 w:ຊ້ຮູບ
-30 w:ຊ້າ
18 w:ຊ້ຳ
-17 w:ຊ້ເ
-10 w:ຊ້ເວລ
10 w:ຊ້ແ
-14 w:ຊ້ໃ
21 w:ຊ້￼
21 w:ຊ້￼￼￼
30 w:ຊ້￼￼￼￼￼
14 w:ຍ!ຂ
-10 w:ຍaiແລ
13 w:ຍກດ
-17 w:ຍກຕ
-12 w:ຍກຕໍ່
-14 w:ຍກລ
14 w:ຍກວ
15 w:ຍກວ່າ
-16 w:ຍກາ
27 w:ຍກເ
-28 w:ຍຂຽ
-10 w:ຍຂ້
-13 w:ຍຂ້ອຍ
-19 w:ຍຂໍ
10 w:ຍຄົ
17 w:ຍງານຂ
-18 w:ຍດແ
-18 w:ຍດແກ່
18 w:ຍດ້
16 w:ຍດ້ວຍ
-11 w:ຍຕອ
-26 w:ຍຕັ
-19 w:ຍທາ
-11 w:ຍນັ
17 w:ຍບົ
11 w:ຍບໍ່ມີຄ
-10 w:ຍບໍ່ເສຍ
-13 w:ຍບໍ່ໄ
-13 w:ຍບໍ່ໄດ້
16 w:ຍປະ
10 w:ຍພາ
-25 w:ຍມີ
14 w:ຍລວ
15 w:ຍລະອຽ
23 w:ຍລະອຽດເ
-15 w:ຍວ່
-17 w:ຍສະ
-14 w:ຍສະບັ
-15 w:ຍຫຍ
-11 w:ຍຫຍໍ້
-17 w:ຍຫຼ
-12 w:ຍຫຼັງ
-11 w:ຍອມ
-10 w:ຍອມຮັ
-18 w:ຍອ່
-18 w:ຍອ່ານ
-23 w:ຍຮັ
-27 w:ຍຮັກສ
19 w:ຍະຫ
18 w:ຍະຫວ່
18 w:ຍະຫວ່າງ
20 w:ຍັງຂາດ:
20 w:ຍັງບໍ່ມ
20 w:ຍັງຢູ
20 w:ຍັງຢູ່ໃ
-10 w:ຍັງແດ
-27 w:ຍາກ
-12 w:ຍາກອນ
10 w:ຍາຍພາ
-12 w:ຍາຍຮູ
-11 w:ຍິງ
11 w:ຍົກເວ
11 w:ຍົກເວັ້
20 w:ຍົມ
-10 w:ຍເຂ
-14 w:ຍເຂົ້າໃ
10 w:ຍເປ
-14 w:ຍເລ
-30 w:ຍເຫ
-38 w:ຍເຫດ:
11 w:ຍເຫດກ
-20 w:ຍແດ
-17 w:ຍແຜ່.
-13 w:ຍໃຊ
-13 w:ຍໃຫ້ນ
12 w:ຍໄດ
12 w:ຍໄດ້ປ
-18 w:ຍ່າ
25 w:ຍໍ້
-17 w:ຍໍ້ແລ
26 w:ຍໍ້ໜ້
13 w:ຍໍ້ໜ້າທ
16 w:ຍໜຶ
16 w:ຍໜຶ່ງ
11 w:ຍ￼￼
11 w:ຍ￼￼￼￼
20 w:ຍ￼￼￼￼￼￼
13 w:ດ,ສ
14 w:ດກວ
27 w:ດກວ່າ
-19 w:ດກະ
-25 w:ດກະວີ
26 w:ດກັ
-16 w:ດກ່
-10 w:ດກ່ຽວ
-10 w:ດກ່ຽວກັ
13 w:ດຂອງເ
28 w:ດຂ່
27 w:ດຂ່າວ
38 w:ດຂໍ
16 w:ດຂໍ້ມ
16 w:ດຂໍ້ມູນ
46 w:ດຄວ
45 w:ດຄວາມ
-12 w:ດຄວາມນີ
-18 w:ດຄັ
-18 w:ດຄຳວ່
-18 w:ດຄຳວ່າ￼
-23 w:ດຄື
-32 w:ດຈະ
13 w:ດຈາ
12 w:ດຈິ
-12 w:ດຈົ
-11 w:ດຈົບຊ
-11 w:ດຈົບຊັ້
-10 w:ດຊັ
-10 w:ດຍບໍ່ເສ
19 w:ດຍປ
13 w:ດຍລ
14 w:ດຍລວມ
-13 w:ດຍຫ
-20 w:ດຍຮ
-20 w:ດຍຮັກ
-20 w:ດຍຮັກສາ
13 w:ດຍແ
-14 w:ດຍໃ
-15 w:ດຍໃຊ້
12 w:ດດ້
12 w:ດດ້ວຍ
-33 w:ດຕາ
-11 w:ດຕິ
19 w:ດຖະກິ
18 w:ດຖາ
20 w:ດຖື
-10 w:ດທະ
-11 w:ດທະນາ
-42 w:ດທີ
-15 w:ດທີ່ຖ
-15 w:ດທີ່ຖືກ
17 w:ດທີ່ປ
17 w:ດທີ່ປັບ
-17 w:ດທ້
-17 w:ດທ້າຍ
-10 w:ດນັ
15 w:ດນຳ
-20 w:ດນີ
-11 w:ດນີ້ຂ
-30 w:ດບອ
-15 w:ດບັ
23 w:ດບໍ
-23 w:ດປະ
-11 w:ດປັ
-20 w:ດປ່
-17 w:ດປ່ຽນ
-19 w:ດປ່ຽນແປ
20 w:ດຜິ
-11 w:ດຜ່
-11 w:ດຜ່ານ
11 w:ດພາ
-28 w:ດມາ
-13 w:ດມີກາ
-13 w:ດມີການປ
15 w:ດຢູ
38 w:ດລອ
-14 w:ດລະ
-39 w:ດລາ
-16 w:ດລາຍງ
-16 w:ດລາຍງານ
-17 w:ດລົ
-15 w:ດວັ
-10 w:ດວຽ
23 w:ດວ່
29 w:ດວ່າ￼
29 w:ດວ່າ￼￼￼
-24 w:ດສອ
25 w:ດສະຫຼ
13 w:ດສະຫຼຸບ
-41 w:ດສາ
-15 w:ດສຳພາ
-15 w:ດສົ
18 w:ດສ່
18 w:ດສ່ວນ
24 w:ດຫຍັງ
-15 w:ດຫຍໍ້
-24 w:ດຫຼ
-20 w:ດຫຼາຍ
-20 w:ດອອ
-11 w:ດຮອ
-10 w:ດຮັ
-20 w:ດຮູ
-20 w:ດັກນ້
-20 w:ດັກນ້ອຍ
10 w:ດັນ
21 w:ດັບ
-19 w:ດາວ
-10 w:ດາວໂຫ
-10 w:ດາວໂຫຼດ
-16 w:ດິນ
34 w:ດີ!
25 w:ດີກ
11 w:ດີກວ່
15 w:ດີກັບ
-11 w:ດີຂ
-10 w:ດີຕ
-18 w:ດີທ
21 w:ດີຫ
20 w:ດີຫຼາ
16 w:ດີຫຼາຍ!
-18 w:ດີເ
12 w:ດີໃ
27 w:ດີ້
10 w:ດຶງ
-10 w:ດືອ
-12 w:ດົນ
34 w:ດຽວ
10 w:ດເກ
10 w:ດເຂົ້
15 w:ດເຊົ້
29 w:ດເປ
33 w:ດເປັນ
19 w:ດເປັນ￼￼
-34 w:ດເພ
-19 w:ດເພາະ
-15 w:ດເພື່
-20 w:ດເມ
23 w:ດເຫ
-10 w:ດເຫັນ
-20 w:ດແກ
-12 w:ດແຈ
-14 w:ດແຈ່ວ
-13 w:ດແຕ່ງ
15 w:ດແທ
12 w:ດແທັກ
10 w:ດແປ
-10 w:ດແລ້ວ
-14 w:ດແອ
-30 w:ດໃຊ
-10 w:ດໃດ
-50 w:ດໃນ
21 w:ດໃນປີ
10 w:ດໃຫ້ຂ
-13 w:ດໃຫ້ຕ
14 w:ດໃຫ້ເ
-21 w:ດໄດ
17 w:ດໄປ
-10 w:ດໄພ
15 w:ດໄຟລາ
15 w:ດໄຟລາວ-
11 w:ດໄວ
-31 w:ດ່.
16 w:ດ້.
18 w:ດ້ກວດ
18 w:ດ້ຄ
29 w:ດ້ຈ
-23 w:ດ້ທ
14 w:ດ້ທັນ
14 w:ດ້ທັນທີ
-20 w:ດ້ທີ່
18 w:ດ້ບ
-18 w:ດ້ປ
15 w:ດ້ປ່ຽນແ
12 w:ດ້ພ
-12 w:ດ້ລ
-13 w:ດ້ວຍa
12 w:ດ້ວຍຄ
16 w:ດ້ວຍ￼
16 w:ດ້ວຍ￼￼￼
-13 w:ດ້ສ
-13 w:ດ້ອ
-11 w:ດ້ອີກ
-32 w:ດ້ຮ
-35 w:ດ້ຮັບ
-16 w:ດ້ຮັບກາ
-17 w:ດ້ເ
-19 w:ດ້ເພີ
-19 w:ດ້ເພີ່ມ
-22 w:ດ້ເລີຍ!
10 w:ດ້ແ
12 w:ດ້ແຕ່
15 w:ດ້ໂ
-11 w:ດ້ໃ
-13 w:ດໜ້
-34 w:ດໝາ
-14 w:ດໝາຍທ
-13 w:ດໝາຍສ
-12 w:ດໝາຍສະບ
-12 w:ດໝາຍເ
-17 w:ຕກຕ
-14 w:ຕກຕ່າ
18 w:ຕອນນີ
18 w:ຕອບ
15 w:ຕອບຂອ
19 w:ຕອບນີ
-19 w:ຕອບວ່
18 w:ຕະຕ
18 w:ຕະຕ້ອ
10 w:ຕະຫ
11 w:ຕະຫຼາ
15 w:ຕະຫຼາດເ
-29 w:ຕັກ
16 w:ຕັດ
15 w:ຕັດຄຳ
-11 w:ຕັດອອ
21 w:ຕັມ
-38 w:ຕັ້
40 w:ຕາມ
-15 w:ຕາມກາ
11 w:ຕາມຕົ
34 w:ຕາມທີ
14 w:ຕາມທີ່ທ
12 w:ຕາແ
-17 w:ຕຳຫ
-16 w:ຕຳຫຼວ
14 w:ຕຳແ
14 w:ຕຳແໜ່
16 w:ຕຳແໜ່ງຂ
-38 w:ຕິດ
19 w:ຕິດຕາ
-21 w:ຕິດຕໍ
-11 w:ຕິບ
-10 w:ຕິບັດ
-17 w:ຕີມ
-21 w:ຕືອ
-10 w:ຕືອນວ່າ
-24 w:ຕື່
-21 w:ຕື່ມຄ
14 w:ຕື່ມບ
12 w:ຕື້ກີ
-21 w:ຕູ້
-12 w:ຕົກ
-11 w:ຕົກລົ
14 w:ຕົກລົງກ
-14 w:ຕົນ
-11 w:ຕົນເອ
-19 w:ຕົວ
-11 w:ຕົວຈິ
-28 w:ຕົວຢ່
-28 w:ຕົວຢ່າງ
17 w:ຕົວສະ
17 w:ຕົວສະກົ
-14 w:ຕົວເລກທ
12 w:ຕົວເລກແ
14 w:ຕົວເລືອ
-12 w:ຕົວໜັ
-12 w:ຕົວໜັງສ
-23 w:ຕົ້ນປ
19 w:ຕົ້ນສ
16 w:ຕົ້ນສະບ
15 w:ຕ່ຂ
11 w:ຕ່ຂໍ້
-20 w:ຕ່ງ
-10 w:ຕ່ງຄວ
-10 w:ຕ່ງຄວາມ
20 w:ຕ່ຊ
20 w:ຕ່ຊື່
11 w:ຕ່ຖ້າ
-11 w:ຕ່ບ
-15 w:ຕ່ບໍ່
-10 w:ຕ່ປ
-18 w:ຕ່ມ
-12 w:ຕ່ມື້
-41 w:ຕ່ສ
-12 w:ຕ່າ
-15 w:ຕ່າງກ
-15 w:ຕ່າງກັນ
12 w:ຕ່າງປ
12 w:ຕ່າງປະເ
21 w:ຕ້ອ
30 w:ຕ້ອງກ
28 w:ຕ້ອງການ
-12 w:ຕ້ອງມ
-29 w:ຕ້ອງເ
14 w:ຕ້ອງແ
25 w:ຕໍ່
-10 w:ຕໍ່ຄຳ
11 w:ຕໍ່ຈາ
17 w:ຕໍ່ໃຫ
-24 w:ຕໍ່ໄປນີ
12 w:ຖອດ
19 w:ຖະກິດ
27 w:ຖານທີ
10 w:ຖາມ
-12 w:ຖາມທີ
-11 w:ຖາມມາ
-20 w:ຖິຕ
10 w:ຖິ່
34 w:ຖື.
26 w:ຖືກຂຽ
10 w:ຖືກຕ້
10 w:ຖືກຕ້ອງ
-13 w:ຖືກປ່
-13 w:ຖືກປ່ຽນ
16 w:ຖືກແທ
19 w:ຖືກໃຈ
-23 w:ຖົ້
-12 w:ຖ່າ
-21 w:ຖ້ວ
-16 w:ຖ້ວນ.
45 w:ຖ້າ
-15 w:ຖ້າທ່
-15 w:ຖ້າທ່ານ
-12 w:ຖ້າບໍ
-19 w:ຖ້າບໍ່ມ
18 w:ຖ້າມີ
11 w:ຖ້າຢາ
11 w:ຖ້າຢາກປ
-18 w:ຖ້າສົ
-11 w:ທ02
-10 w:ທນກ
11 w:ທນດ
11 w:ທນດ້ວ
11 w:ທນດ້ວຍຄ
13 w:ທນ￼
13 w:ທນ￼￼￼
21 w:ທນ￼￼￼￼￼
-15 w:ທລະ
-13 w:ທະນ
-15 w:ທະນາຄ
-15 w:ທະນາຄານ
-11 w:ທະບ
-10 w:ທະບຽນ
22 w:ທັກ
22 w:ທັງ
10 w:ທັງສອ
-12 w:ທັງໝົດຂ
15 w:ທັດ
12 w:ທັດຈິ
-13 w:ທັນ
14 w:ທັນທີ
-15 w:ທັນສະ
-16 w:ທັນສະໄໝ
65 w:ທາງກາ
12 w:ທາງການຄ
13 w:ທາງລົ
13 w:ທາງລົດໄ
18 w:ທາງເລ
-13 w:ທານປະ
-13 w:ທານປະເທ
-11 w:ທານສະ
-10 w:ທາລ
-10 w:ທາລະນ
-16 w:ທຳນ
-51 w:ທິດ
-22 w:ທີ,
-11 w:ທີ12ມ
31 w:ທີ3
-17 w:ທີ8
43 w:ທີ:
-24 w:ທີຂ
-11 w:ທີມຊາ
15 w:ທີເ
23 w:ທີເປີ
-11 w:ທີແ
10 w:ທີ່
-12 w:ທີ່ກຳ
10 w:ທີ່ຂັ
11 w:ທີ່ຈະ
-30 w:ທີ່ຖືກຕ
13 w:ທີ່ຖືກແ
13 w:ທີ່ທ່
16 w:ທີ່ທ່ານ
-10 w:ທີ່ນັ
-11 w:ທີ່ບໍ່ມ
-18 w:ທີ່ປັ
-16 w:ທີ່ພົ
16 w:ທີ່ມາ
-17 w:ທີ່ລົ
-22 w:ທີ່ສຸ
-20 w:ທີ່ສຸດໃ
-18 w:ທີ່ເວ
-16 w:ທີ່ແກ້ໄ
-13 w:ທີ່ແຊ
20 w:ທີ່ແປ
15 w:ທີ່ໄດ
-21 w:ທື່ອແ
-64 w:ທຸກ
16 w:ທຸກບ່
16 w:ທຸກບ່ອນ
-14 w:ທູດ
-15 w:ທົດ
-10 w:ທົດລອ
15 w:ທົ່ານ
12 w:ທົ່ານີ້
22 w:ທຽບ
-27 w:ທ່າ
-15 w:ທ່ານກ
-10 w:ທ່ານກ່ອ
-13 w:ທ່ານຈ
-16 w:ທ່ານນ
-16 w:ທ່ານບ
-20 w:ທ່ານບໍ?
-19 w:ທ່ານຜ
-19 w:ທ່ານຜູ້
12 w:ທ່ານມັກ
10 w:ທ່ານສົ່
-22 w:ທ່ານອ
-22 w:ທ່ານເ
32 w:ທ່ານແ
15 w:ທ່ຽວລ
15 w:ທ່ຽວລາວ
22 w:ທ້ອ
10 w:ທ້ອງຖ
10 w:ທ້ອງຖິ່
24 w:ທ້າຍບ
23 w:ທ້າຍບົດ
-16 w:ທ້າຍເ
11 w:ນ,ຄ
-14 w:ນ,ນ
27 w:ນ,ສ
12 w:ນ,ສະນ
12 w:ນ,ສະນັ້
-11 w:ນ,ເ
-18 w:ນ15
13 w:ນ18
12 w:ນ200ຄ
17 w:ນ3-
-12 w:ນ300ຄ
14 w:ນ40
12 w:ນ45
10 w:ນ:ຄ
14 w:ນai
24 w:ນກວ
11 w:ນກວດກ
16 w:ນກວດກັບ
12 w:ນກວ່າແລ
-11 w:ນກັນເ
-11 w:ນກັນເອງ
-29 w:ນກາ
17 w:ນການກ
19 w:ນການກວດ
16 w:ນການແ
29 w:ນກີ
-23 w:ນກົ
-11 w:ນກົດໝ
-11 w:ນກົດໝາຍ
-24 w:ນກ່
-17 w:ນກ່າວ
-32 w:ນກໍ
-16 w:ນຂອງຜ
-16 w:ນຂອງຜູ້
-17 w:ນຂອງລ
14 w:ນຂັ້ນ
14 w:ນຂ່
14 w:ນຂ່າວ
10 w:ນຂ້
15 w:ນຂ້ອຍ
-15 w:ນຄວ
-18 w:ນຄວາມ
-10 w:ນຄວາມບໍ
15 w:ນຄັ
16 w:ນຄັ້ງ
-18 w:ນຄຳບັ
-18 w:ນຄຳບັນຍ
-21 w:ນຄິ
10 w:ນຄົ
-17 w:ນຄ້
-36 w:ນງາ
-19 w:ນງ່າຍຂຶ
27 w:ນຈະ
-20 w:ນຈັ
-32 w:ນຈາ
-14 w:ນຈຶ
-14 w:ນຈຶ່ງ
-31 w:ນຈົ
-17 w:ນຈົດໝ
-17 w:ນຈົດໝາຍ
-12 w:ນຊັ້ນ
-10 w:ນຊາ
-17 w:ນຊິ
-23 w:ນຊີ
-12 w:ນຊື
-15 w:ນຊົ
-21 w:ນຊ່
-33 w:ນຊ່ວຍ
-22 w:ນຊ່ວຍເຫ
-17 w:ນຊ້
-11 w:ນຍາ
10 w:ນຍາຍພ
13 w:ນຍາຍພາບ
-12 w:ນຍາຍຮ
-12 w:ນຍາຍຮູບ
-16 w:ນດັ
14 w:ນດຽ
16 w:ນດ້ວຍຄຳ
-11 w:ນຕອນທ
-11 w:ນຕາ
-12 w:ນຕາຕະ
-12 w:ນຕາຕະລາ
-14 w:ນຕີ
23 w:ນຕົ
-12 w:ນຕົວເລກ
-12 w:ນຕົ້ນ
22 w:ນຖື
-21 w:ນທັ
-17 w:ນທັງໝ
-17 w:ນທັງໝົດ
-41 w:ນທາ
12 w:ນທີ
-13 w:ນທີ12
-11 w:ນທີ30
23 w:ນທີ31
-15 w:ນທີ່ກ
12 w:ນທີ່ຄ
-14 w:ນທີ່ທ
15 w:ນທີ່ນ
-11 w:ນທີ່ປ
11 w:ນທີ່ມ
-11 w:ນທີ່ຮ
-11 w:ນທີ່ເ
-17 w:ນທີ່ແ
14 w:ນທີ່ໃ
-37 w:ນທຸ
-11 w:ນທູ
-21 w:ນທ່
-15 w:ນນຄ
10 w:ນນະ
-13 w:ນນັກຂ
-13 w:ນນັກຂ່າ
-11 w:ນນັ້ນ
-34 w:ນນາ
16 w:ນນີ
-11 w:ນນີ້.
-33 w:ນນ້
13 w:ນບມ
-15 w:ນບາ
-16 w:ນບົ
40 w:ນບົດ.
-15 w:ນບົດຄ
-15 w:ນບົດຄວາ
-27 w:ນບົດນ
-19 w:ນບົດນີ້
-11 w:ນບໍລິ
14 w:ນບໍ່ແ
14 w:ນບໍ່ແມ່
10 w:ນບໍ່ໄ
10 w:ນບໍ່ໄດ້
-30 w:ນປະ
-21 w:ນປະຈຳ
-18 w:ນປະຈຳວັ
-18 w:ນປະເທ
-27 w:ນປະໂຫ
-40 w:ນປະໂຫຍກ
12 w:ນປະໂຫຍດ
16 w:ນປັ
-36 w:ນປີ
18 w:ນປີ20
12 w:ນປ່ຽນແປ
-31 w:ນຜິ
-32 w:ນຜູ
21 w:ນຜູ້ເ
-20 w:ນຜົ
-11 w:ນພະ
-30 w:ນພາ
-21 w:ນພາສາ
15 w:ນພາສາລາ
-19 w:ນພາສາອັ
-23 w:ນພິ
11 w:ນພື
11 w:ນພື້ນ
-13 w:ນມ.
42 w:ນມັ
-20 w:ນມາ
-18 w:ນມາດຕ
-52 w:ນມີ
-14 w:ນມື້ນ
-14 w:ນມື້ນີ້
-28 w:ນຢັ
-10 w:ນຢັນ.
-18 w:ນຢັນຈ
-10 w:ນຢັນຕ
-10 w:ນຢັນຕົວ
-44 w:ນຢູ
31 w:ນລວ
-18 w:ນລະ
-13 w:ນລະບົ
-51 w:ນລາ
-31 w:ນລາຄາ
10 w:ນລື
-10 w:ນລົ
-18 w:ນລົງໂ
23 w:ນວນ
10 w:ນວນໄທ
-27 w:ນວັ
16 w:ນວັກທ
-11 w:ນວັນທີ3
-35 w:ນວໃ
-31 w:ນວ່
-11 w:ນວ່າ￼
-11 w:ນວ່າ￼￼￼
-27 w:ນສອ
19 w:ນສະບັ
11 w:ນສະບັບບ
-12 w:ນສະເໜ
-19 w:ນສະໄໝ
-29 w:ນສັ
-13 w:ນສັ້ນ
-35 w:ນສາ
-16 w:ນສາມເ
-11 w:ນສາມເທື
-10 w:ນສຳ
14 w:ນສຳຄັ
-15 w:ນສຳລັ
-15 w:ນສີ
-19 w:ນສື
-17 w:ນສື່ສ
18 w:ນສຸ
10 w:ນສົ່ງມາ
11 w:ນສ່
11 w:ນສ່ວນ
13 w:ນສ່ວນຕົ
-10 w:ນສ້
-24 w:ນຫຍັງ
20 w:ນຫຍໍ້
36 w:ນຫາ
-12 w:ນຫົວຂ
-13 w:ນຫົວຂໍ້
26 w:ນຫຼ
28 w:ນຫຼັກ
11 w:ນຫຼາຍກວ
16 w:ນອັ
20 w:ນອີ
12 w:ນອົ
-15 w:ນຮັ
-27 w:ນຮູ
-22 w:ນຮ່
-11 w:ນຮ່ວມ
-11 w:ນຮ່າງ
-13 w:ນຮ້
-11 w:ນະກ
-11 w:ນະກຳມ
-11 w:ນະກຳມະກ
32 w:ນະນຳ:
-75 w:ນັກ
-10 w:ນັກຂຽ
-28 w:ນັກຂ່
-27 w:ນັກຂ່າວ
-13 w:ນັກງາ
-31 w:ນັດ
37 w:ນັບ
-17 w:ນັບແຕ
-12 w:ນັ່
53 w:ນັ້
12 w:ນັ້ນສ
36 w:ນັ້ນອ
18 w:ນັ້ນເ
21 w:ນັ້ນແ
21 w:ນັ້ນແມ່
-11 w:ນາ.
-19 w:ນາຄ
-15 w:ນາຄານ
-64 w:ນາງ
-13 w:ນາຍ
11 w:ນາທ
-14 w:ນາທີສ
-15 w:ນານ
-14 w:ນາມ
-10 w:ນາວ
23 w:ນາເ
-15 w:ນາໃ
18 w:ນຳ.
38 w:ນຳ:
-13 w:ນຳກ
-13 w:ນຳຂ
20 w:ນຳບ
-11 w:ນຳສ
-18 w:ນິທ
-18 w:ນິທານ
12 w:ນີ້ກ່
12 w:ນີ້ກ່ອນ
-15 w:ນີ້ຂ້
-13 w:ນີ້ຂ້ອຍ
11 w:ນີ້ຄວ
-10 w:ນີ້ຈະເປ
-10 w:ນີ້ບອ
-14 w:ນີ້ບໍ
-17 w:ນີ້ບໍ່ມ
-25 w:ນີ້ມີ
-12 w:ນີ້ເປ
-12 w:ນີ້ເປັນ
-11 w:ນີ້ເພ
-19 w:ນີ້ແລ
-20 w:ນີ້ແລ້ວ
21 w:ນີ້ໃຊ
-18 w:ນີ້ໃຫ
-11 w:ນີ້ໄດ
11 w:ນື້ອໃນຫ
13 w:ນົາ
-31 w:ນເກ
-10 w:ນເກີດ
-15 w:ນເກົ່
-10 w:ນເຂ
-10 w:ນເຂົ້າໃ
-25 w:ນເຄ
-14 w:ນເຄິ່
-18 w:ນເຈ
-25 w:ນເດ
15 w:ນເດືອ
28 w:ນເຕັມ
19 w:ນເທ
19 w:ນເປ
15 w:ນເປັນຕົ
-11 w:ນເປັນ￼￼
26 w:ນເປີດ
15 w:ນເຜ
15 w:ນເຜີຍ
15 w:ນເຜີຍແຜ
10 w:ນເພ
37 w:ນເພາະ
-15 w:ນເພີ່
-25 w:ນເພີ່ມເ
20 w:ນເພື່ອໃ
-12 w:ນເຟ
-21 w:ນເມ
-14 w:ນເມືອ
17 w:ນເລ
21 w:ນເລືອ
-19 w:ນເວ
-17 w:ນເອ
-18 w:ນເອກະ
-17 w:ນເອກະສາ
-22 w:ນແດ
-10 w:ນແນວໃ
-37 w:ນແບ
17 w:ນແປງຫ
17 w:ນແປງຫຼັ
11 w:ນແປນີ
-17 w:ນແຜ
12 w:ນແມ
21 w:ນແມ່ນ
10 w:ນແລະເ
11 w:ນແລະເປັ
18 w:ນແລ້ວ
16 w:ນໂຄ
-12 w:ນໂດຍບ
-14 w:ນໂທ
-23 w:ນໂລ
23 w:ນໃຈ
41 w:ນໃດ
-36 w:ນໃນ
10 w:ນໃນໂທ
10 w:ນໃນໂທລະ
-19 w:ນໃບ
19 w:ນໃສ
-10 w:ນໃຫ
-11 w:ນໃຫ້ຄ
22 w:ນໃຫ້ແ
-13 w:ນໃໝ່ໃຫ້
-32 w:ນໄດ
-11 w:ນໄດ້ທ
-20 w:ນໄດ້ປ
-12 w:ນໄດ້ປັບ
-19 w:ນໄດ້ສ
10 w:ນໄປ
11 w:ນໄປແລ
-11 w:ນໄລ
-11 w:ນໄລຍະ
-58 w:ນ້ອ
-57 w:ນ້ຳ
11 w:ນ້ຳຖ້
10 w:ນ້ຳຖ້ວມ
-21 w:ນ້ຳປາ
10 w:ນ້ຳມັ
20 w:ນ້ຳສຽ
-14 w:ນໜັ
-14 w:ນໜ້ານ
-14 w:ນໜ້ານີ້
24 w:ນ￼￼￼￼￼￼
-17 w:ບ4ຄ
-17 w:ບ4ຄົນ
-25 w:ບ:ສ
11 w:ບ:ແ
10 w:ບກວ
14 w:ບກະ
15 w:ບກັນໃ
-10 w:ບກັນໃໝ່
-16 w:ບການສ
15 w:ບການເ
12 w:ບກົ
12 w:ບກົດໝ
12 w:ບກົດໝາຍ
39 w:ບຂອ
11 w:ບຂຶ
11 w:ບຂຶ້ນ
-10 w:ບຂຽ
36 w:ບຄຳ
-15 w:ບຄຳຖາ
10 w:ບຄື
-31 w:ບຄົ
-26 w:ບຄົວ.
18 w:ບງາ
-14 w:ບງ່
-14 w:ບງ່າຍ
-12 w:ບຈະ
-11 w:ບຈຳລອ
-11 w:ບຈຳລອງພ
-12 w:ບຊັ
-14 w:ບຊັ້ນ
36 w:ບຊາ
42 w:ບຊາບ.
17 w:ບຕັ
25 w:ບຕໍ
14 w:ບຖາ
-10 w:ບຖື
-16 w:ບຖ້
10 w:ບທາງກ
-10 w:ບທຳອິດ.
38 w:ບທີ
-14 w:ບທີ່ຖ
-14 w:ບທີ່ຖືກ
13 w:ບທີ່ສ
10 w:ບທີ່ເ
15 w:ບທຽ
-15 w:ບທ່
-13 w:ບທ່ານ
53 w:ບນີ
-10 w:ບນີ້ຍ
20 w:ບນີ້ສ
10 w:ບນີ້ແ
58 w:ບບa
14 w:ບບຂ
15 w:ບບຂ່າ
-11 w:ບບຈຳລ
-11 w:ບບຈຳລອງ
34 w:ບບຕ
17 w:ບບທ
24 w:ບບນ
23 w:ບບນີ້
-10 w:ບບບ
-15 w:ບບບໍ່
-22 w:ບບຟ
-22 w:ບບຟອມ
-15 w:ບບສ
-12 w:ບບອ
-12 w:ບບິ
11 w:ບບົ
-11 w:ບບເກົ
-11 w:ບບເກົ່າ
-22 w:ບບແ
-24 w:ບບໃ
-15 w:ບບໍ່ແ
-18 w:ບປຸ
14 w:ບປຸງ:
10 w:ບປຸງມ
-13 w:ບປຸງໃ
15 w:ບຜູ້ອ
15 w:ບຜູ້ອ່າ
15 w:ບຜົ
-13 w:ບພາສາລາ
15 w:ບພາສາອັ
16 w:ບພິ
-22 w:ບຟອ
-24 w:ບມາ
-11 w:ບມາໃຊ
-15 w:ບມື
-20 w:ບລາ
30 w:ບວາ
-15 w:ບວານນ
-15 w:ບວານນີ້
11 w:ບວິ
-17 w:ບວ່
-11 w:ບວ່າຂ້ອ
29 w:ບສະບັ
-12 w:ບສະໝັ
-28 w:ບສາ
-16 w:ບຫຼວງ
-16 w:ບຫຼວງພະ
-26 w:ບອກ
-19 w:ບອກຂ້
-19 w:ບອກຂ້ອຍ
20 w:ບອກຜົ
-13 w:ບອກວ່
11 w:ບອກໄດ
-14 w:ບອດ
12 w:ບອ່ານ
10 w:ບອ່ານອອ
-12 w:ບຮອ
10 w:ບຮ່
11 w:ບຮ່າງ
13 w:ບຮ້
16 w:ບຮ້ອຍ
-34 w:ບັດ
-19 w:ບັນ
-16 w:ບັນຊີ
10 w:ບັນຍາຍພ
-12 w:ບັນຍາຍຮ
20 w:ບັນຫາ
-19 w:ບັບ
10 w:ບັບທີ
-10 w:ບັບນີ້ຍ
-10 w:ບັບພາ
-10 w:ບັບພາສາ
-11 w:ບັບວັ
-15 w:ບັບວາ
-15 w:ບັບວານນ
10 w:ບັບຮ່
10 w:ບັບຮ່າງ
10 w:ບັບເກ
10 w:ບັບເກົ່
-13 w:ບັບເຕ
-13 w:ບັບເຕັມ
-21 w:ບັບໜ້
-25 w:ບາງ
15 w:ບາງຄຳ
-10 w:ບາງຄົ
-28 w:ບິນ
22 w:ບິ່
-10 w:ບິ່ງແ
-12 w:ບີໂ
13 w:ບຸກຄົ
11 w:ບູນ
-30 w:ບູລ
-49 w:ບົດ
-25 w:ບົດກະ
-25 w:ບົດກະວີ
10 w:ບົດຂ່
-12 w:ບົດຈົ
-11 w:ບົດຈົບຊ
-11 w:ບົດນີ
-11 w:ບົດນີ້ຂ
-16 w:ບົດລາ
-16 w:ບົດລາຍງ
12 w:ບົດສະຫຼ
-15 w:ບົດສຳ
-15 w:ບົດສຳພາ
-10 w:ບົດແຕ
-13 w:ບົດແຕ່ງ
-22 w:ບົບ
-11 w:ບົວ
-11 w:ບຽນ
-10 w:ບເກົ່
18 w:ບເຄ
-13 w:ບເຕ
-13 w:ບເຕັມ
16 w:ບເພ
16 w:ບເວ
-19 w:ບເສ
-17 w:ບເສັງ
10 w:ບເຫັນ
-17 w:ບເຮ
-11 w:ບແຕ
30 w:ບແບ
12 w:ບແບບຂ
-41 w:ບແປ
-26 w:ບແລ
-10 w:ບແລ້ວ
15 w:ບໂພ
-29 w:ບໃຈ
-10 w:ບໃຈທີ
-11 w:ບໃຈທີ່ໄ
12 w:ບໃດ
-16 w:ບໃໝ
-16 w:ບໄດ
-17 w:ບໄວ
-16 w:ບ່ງ
54 w:ບ່ອ
26 w:ບ່ອນ.
-59 w:ບ້າ
-10 w:ບ້ານ.
-22 w:ບ້ານໃ
-14 w:ບໍລ
-16 w:ບໍລິກ
-16 w:ບໍລິການ
15 w:ບໍຫ
15 w:ບໍຫຼື
37 w:ບໍ່
-10 w:ບໍ່ຄົ
16 w:ບໍ່ຊັ
16 w:ບໍ່ຕ້
16 w:ບໍ່ຕ້ອງ
11 w:ບໍ່ຜິ
-10 w:ບໍ່ພົ
-19 w:ບໍ່ພໍ
22 w:ບໍ່ມີ
12 w:ບໍ່ມີບັ
10 w:ບໍ່ມີໃນ
-10 w:ບໍ່ສະດວ
14 w:ບໍ່ອອ
17 w:ບໍ່ຮູ
-11 w:ບໍ່ເກ
-11 w:ບໍ່ເກີນ
-12 w:ບໍ່ເປ
16 w:ບໍ່ເພ
10 w:ບໍ່ແມ
-11 w:ບໍ່ໄດ
17 w:ບໍ່ໄດ້ກ
17 w:ບໍ່ໄດ້ບ
-12 w:ບໍ່ໄດ້ເ
-14 w:ບໍ່ໄດ້ໃ
11 w:ບໜັ
11 w:ບໜັງສ
11 w:ບໜັງສືພ
-33 w:ບໜ້
17 w:ປຄຳ
17 w:ປງຫ
17 w:ປງຫຼັ
16 w:ປງເ
-12 w:ປປັ
-12 w:ປປັບປ
-12 w:ປປັບປຸງ
-17 w:ປພາ
-17 w:ປພາສາ
-12 w:ປພາສາລາ
-10 w:ປອດ
-10 w:ປອດໄພ
-16 w:ປອມ
-35 w:ປະກ
-10 w:ປະກວດ
-23 w:ປະກອບ
-10 w:ປະກາດ
-40 w:ປະຈ
-21 w:ປະຈຳວ
-21 w:ປະຈຳວັນ
-31 w:ປະຊ
-18 w:ປະຊຸມ
13 w:ປະຕ
-10 w:ປະຕິບ
-10 w:ປະຕິບັດ
17 w:ປະທ
18 w:ປະທານ
-13 w:ປະທານປະ
21 w:ປະມ
20 w:ປະມານ
12 w:ປະມານ20
-18 w:ປະເ
11 w:ປະເດັ
-16 w:ປະເທດ
15 w:ປະໂ
13 w:ປະໂຫຍກດ
-16 w:ປະໂຫຍກຕ
-14 w:ປະໂຫຍກລ
-18 w:ປະໂຫຍດແ
21 w:ປັນ
14 w:ປັນai
-11 w:ປັນກັນເ
17 w:ປັນກາ
10 w:ປັນຂໍ
14 w:ປັນຄຳ
11 w:ປັນຄຳຖາ
12 w:ປັນຕົ
-11 w:ປັນຫຍ
-13 w:ປັນຫຍັງ
10 w:ປັນ￼￼
10 w:ປັນ￼￼￼￼
10 w:ປັບ
16 w:ປັບຄຳ
-15 w:ປັບປຸ
14 w:ປັບປຸງ:
10 w:ປັບປຸງມ
-13 w:ປັບປຸງໃ
11 w:ປັບໃຫ້ເ
-23 w:ປັບໃໝ
-25 w:ປາກ
-26 w:ປາແ
-21 w:ປາແດກ
-11 w:ປີ.
-22 w:ປີ2
-19 w:ປີ201
-10 w:ປີດ
-10 w:ປີທ
-12 w:ປີນ
-20 w:ປີນີ້
23 w:ປີເ
-20 w:ປີແ
-42 w:ປີໃ
-36 w:ປີໃໝ່
-27 w:ປຶ້
-17 w:ປຸງ
10 w:ປຸງມີ
-15 w:ປຸ່
-37 w:ປູກ
-21 w:ປົກ
16 w:ປຽບ
16 w:ປຽບທຽ
26 w:ປເປ
25 w:ປເປັນ
15 w:ປເປັນ￼￼
-19 w:ປເຮ
-14 w:ປເຮັດ
-11 w:ປແລະຮ
-11 w:ປແລະຮຽບ
-13 w:ປໃຫ
-26 w:ປ່ຽ
-16 w:ປ່ຽນຊ
-16 w:ປ່ຽນຊື່
-36 w:ປ່ຽນຫ
-16 w:ປ່ຽນເ
15 w:ປ່ຽນແ
28 w:ປ່ຽນ￼
28 w:ປ່ຽນ￼￼￼
-14 w:ປ້າ
-15 w:ຜມີ
-18 w:ຜັກ
-26 w:ຜັດ
-26 w:ຜິດ
-14 w:ຜິດທີ
-12 w:ຜິດໃນ
11 w:ຜີຍ
12 w:ຜີຍແຜ
-17 w:ຜີຍແຜ່.
-51 w:ຜູ້
10 w:ຜູ້ກ່
10 w:ຜູ້ກ່ຽວ
-12 w:ຜູ້ຊົ
36 w:ຜູ້ອ່
33 w:ຜູ້ອ່ານ
-12 w:ຜູ້ແທ
-34 w:ຜູ້ແປ
31 w:ຜົນ
18 w:ຜົນກາ
18 w:ຜົນທີ
-17 w:ຜ່.
-18 w:ຜ່າ
-24 w:ຝຣັ
-24 w:ຝຣັ່ງ
-26 w:ຝຶກ
-12 w:ຝົນ
10 w:ຝ່າ
12 w:ພຈຂ
10 w:ພຈຂອງ
14 w:ພຈເ
13 w:ພທີ
-22 w:ພວກ
-15 w:ພສ.
16 w:ພສເ
-13 w:ພະຈ
-12 w:ພະຈິກ
-12 w:ພະນ
-12 w:ພະນັກ
-12 w:ພະນັກງາ
-15 w:ພະແ
-15 w:ພະແນກ
-12 w:ພັກ
-18 w:ພັກເກ
-51 w:ພັນ
-27 w:ພາກ
-12 w:ພາຍຫຼ
-12 w:ພາຍຫຼັງ
18 w:ພາດ
-13 w:ພາດໃນ
-20 w:ພາບ
12 w:ພາສາ:
-20 w:ພາສາບ
-11 w:ພາສາຝ
-11 w:ພາສາຝຣັ
12 w:ພາສາໄ
-11 w:ພາະຄຳ
-11 w:ພາະມັ
37 w:ພິທ
23 w:ພິທີເ
23 w:ພິທີເປີ
-47 w:ພິມ
-10 w:ພິມຄັ
-10 w:ພິມຄັ້ງ
-14 w:ພິເ
-13 w:ພິເສດ
11 w:ພີ່
10 w:ພີ່ມຂໍ້
25 w:ພີ່ມຄ
10 w:ພີ່ມຄຳເ
-28 w:ພີ່ມເ
-20 w:ພີ່ມເຕີ
-12 w:ພື່ອຄ
-12 w:ພື່ອຄວາ
14 w:ພື່ອບ
14 w:ພື່ອບໍ່
-15 w:ພື່ອປ
12 w:ພື່ອໃ
12 w:ພື່ອໃຫ້
12 w:ພື້
-12 w:ພົນ
15 w:ພົບກັນໃ
-15 w:ພຽງແຕ
73 w:ພ້ອ
22 w:ພໍດ
-38 w:ພໍ່
-10 w:ພໍ່ແມ
15 w:ຟລາ
15 w:ຟລາວ-
15 w:ຟລາວ-ຈີ
-22 w:ຟອມ
12 w:ຟັງ
13 w:ຟັງຄື
11 w:ຟັງແລ
12 w:ຟັງແລ້ວ
-17 w:ຟ້າ
16 w:ມກັ
-22 w:ມກາ
10 w:ມຂອງທ
10 w:ມຂອງທ່າ
14 w:ມຂຶ
14 w:ມຂຶ້ນ
-11 w:ມຄວາມເໝ
-16 w:ມຄັ້ງ
15 w:ມຄິ
-17 w:ມຄື
-11 w:ມຄົ
-18 w:ມງເ
-21 w:ມງແ
12 w:ມຈາ
25 w:ມຈຳ
-11 w:ມຊາ
19 w:ມຍາວ:
22 w:ມຍາວປ
-11 w:ມຍິ
-11 w:ມຕົ
10 w:ມຖື
-17 w:ມທາ
18 w:ມທີ
15 w:ມທີ່ທ
15 w:ມທີ່ທ່າ
-11 w:ມທີ່ເ
18 w:ມທີ່ແ
-13 w:ມນີ
-11 w:ມນີ້ແ
-15 w:ມນ້
15 w:ມບອ
12 w:ມບູ
-22 w:ມບໍ
-10 w:ມບໍ່ສ
-10 w:ມບໍ່ສະດ
-10 w:ມປີ
16 w:ມຜູ
-16 w:ມພາ
-12 w:ມພາສາ
-15 w:ມຢູ
-11 w:ມຢ່
-11 w:ມຢ່າງ
16 w:ມລາ
-10 w:ມວ່
-10 w:ມສອ
-31 w:ມສະ
-12 w:ມສະບັ
-11 w:ມສຳ
11 w:ມສົ
27 w:ມຫຍ
22 w:ມຫຍັງ
-15 w:ມຫົ
41 w:ມອບ
-16 w:ມອອ
-10 w:ມອີ
-10 w:ມຮູ້ສ
-10 w:ມຮູ້ສຶກ
-20 w:ມະກ
-20 w:ມະການ
-31 w:ມະນ
-16 w:ມະຫ
-13 w:ມະໂ
-10 w:ມັກ
26 w:ມັດ
-33 w:ມັນ
-18 w:ມາ.
10 w:ມາກ
11 w:ມາຈ
-14 w:ມາຊ
-12 w:ມາຊິກ
-12 w:ມາຊິກສະ
-21 w:ມາດ
-43 w:ມາດຕາ
22 w:ມານ
12 w:ມານ20
12 w:ມານ200ຄ
-14 w:ມາວ
-10 w:ມາວ່າ
-11 w:ມາສ
-18 w:ມາຮ
-20 w:ມາໃ
-11 w:ມາໃຊ້
-45 w:ມີ3
10 w:ມີການ
-15 w:ມີການປ່
-12 w:ມີຂໍ້
-13 w:ມີຂໍ້ມູ
-26 w:ມີຄ
-13 w:ມີຄຳເ
-21 w:ມີຄຳແ
11 w:ມີຈ
-15 w:ມີຊ
-21 w:ມີຊື່
19 w:ມີຕ
10 w:ມີຕົວ
10 w:ມີຕົວເລ
-11 w:ມີທ
-28 w:ມີນ
24 w:ມີບ
12 w:ມີບັນ
-32 w:ມີຜ
-19 w:ມີຜູ້
12 w:ມີພ
16 w:ມີພຽງ
-11 w:ມີສາມ
10 w:ມີສ່ວ
-10 w:ມີຫ
-10 w:ມີເນື
-10 w:ມີເນື້ອ
11 w:ມີແຕ່
-11 w:ມືອ
12 w:ມືອງ.
-13 w:ມື່
10 w:ມື່ອໃ
14 w:ມື້ນີ
12 w:ມຸມ
24 w:ມູນ
11 w:ມູນຄ່
14 w:ມູນທີ
12 w:ມູນນີ
10 w:ມູນສຳ
10 w:ມູນສຳຄັ
-16 w:ມເຂ
-15 w:ມເຂົ້
-11 w:ມເຂົ້າໃ
-13 w:ມເດ
-19 w:ມເຕ
-20 w:ມເຕີມ
-14 w:ມເທ
19 w:ມເພ
12 w:ມເມ
-11 w:ມເໝ
-11 w:ມເໝາະ
-11 w:ມເໝາະສົ
-12 w:ມແບ
-10 w:ມໄດ
-18 w:ມໄວ
-14 w:ມ່ຕ
-13 w:ມ່ຕູ້
13 w:ມ່ນກາ
11 w:ມ່ນຄວ
11 w:ມ່ນຄວາມ
-15 w:ມ່ນຕາ
11 w:ມ່ນບົ
-17 w:ມ່ນລາ
15 w:ມ່ນສະບັ
16 w:ມ່ນຫຍ
10 w:ມ່ນແລ
10 w:ມ່ນແລ້ວ
-10 w:ມ່ປ
11 w:ມໝາ
-27 w:ມ￼￼
-27 w:ມ￼￼￼￼
-29 w:ມ￼￼￼￼￼￼
-32 w:ຢັນ
-10 w:ຢັນຕົ
10 w:ຢາກໃຫ້ຂ
12 w:ຢາກໄດ
-29 w:ຢືນ
-27 w:ຢືນຢັ
-10 w:ຢືນຢັນ.
-18 w:ຢືນຢັນຈ
-10 w:ຢືນຢັນຕ
-28 w:ຢຸດ
-18 w:ຢູ່
14 w:ຢູ່ໃນ
-51 w:ຢ່າ
-11 w:ຢ່າລື
-24 w:ຣັ່
-21 w:ລກທ
-17 w:ລກທີ່
10 w:ລກທີ່ຖື
12 w:ລກແ
-17 w:ລຍະ
11 w:ລວມແລ
48 w:ລອກ
18 w:ລອງ
-11 w:ລອງພາ
-11 w:ລອງພາສາ
20 w:ລອງເບ
20 w:ລອງເບິ່
11 w:ລະ4
-18 w:ລະກ
-10 w:ລະການ
-38 w:ລະຂ
19 w:ລະຍ
18 w:ລະດັບ
-27 w:ລະຕ
-11 w:ລະທ
37 w:ລະບ
-22 w:ລະບົບ
24 w:ລະບໍ່
-11 w:ລະປ
11 w:ລະຜ
-40 w:ລະພ
-18 w:ລະພາບ
-11 w:ລະພາສ
11 w:ລະລ
11 w:ລະວ
25 w:ລະວັກ
-12 w:ລະວັນ
-23 w:ລະສ
-13 w:ລະຫ
16 w:ລະອ
13 w:ລະອຽດ
-42 w:ລະຮ
-16 w:ລະຮູບ
-19 w:ລະຮຽບ
-19 w:ລະຮຽບຮຽ
-11 w:ລະເ
-14 w:ລະເບີ
-17 w:ລະແ
-21 w:ລະໃ
14 w:ລະ￼
14 w:ລະ￼￼￼
18 w:ລະ￼￼￼￼￼
11 w:ລັກ
-20 w:ລັດແລ
-18 w:ລັດແລ້ວ
50 w:ລັບ
-17 w:ລັບ4ຄ
-17 w:ລັບ4ຄົນ
10 w:ລາ.
13 w:ລາ1
-23 w:ລາຂ
-10 w:ລາຄ
11 w:ລາຄານ້ຳ
-13 w:ລາງວັ
-15 w:ລາຈອນ
-27 w:ລາຍ
-11 w:ລາຍກາ
17 w:ລາຍງານຂ
15 w:ລາຍລະ
15 w:ລາຍລະອຽ
-21 w:ລານ
15 w:ລາວ-ຈ
15 w:ລາວ-ຈີນ
17 w:ລາວຈະ
20 w:ລາວທີ
-13 w:ລາວໄດ
-10 w:ລາສ
-16 w:ລິການ
-19 w:ລິດ
-11 w:ລີກ
20 w:ລີ່
-26 w:ລຶບ
-19 w:ລືມ
10 w:ລືອກຕ
14 w:ລືອກທ
-15 w:ລືອກທີ2
-12 w:ລືອກໃຊ້
-10 w:ລື້
-13 w:ລຸ່
-16 w:ລຸ້
-46 w:ລູກ
-10 w:ລູກຄ້
-11 w:ລົງ
14 w:ລົງກັ
13 w:ລົງຂ່
13 w:ລົງຂ່າວ
-13 w:ລົງຊື
-17 w:ລົງທະ
-17 w:ລົງທະບຽ
-11 w:ລົງທຶ
-14 w:ລົງເຫ
-14 w:ລົງເຫຼື
11 w:ລົງໃນ
16 w:ລົງໄປ
-39 w:ລົດ
-17 w:ລົດຊາ
15 w:ລົດໄຟລາ
22 w:ລົມ
-10 w:ລົ່າວ
-10 w:ລົ່າວ່າ
11 w:ລົ່າເ
13 w:ລົ່າເລື
23 w:ລົ່າໃ
24 w:ລ່າ
26 w:ລ້ວ
-17 w:ລ້ວຂ້
-17 w:ລ້ວຂ້ອຍ
21 w:ລ້າ
36 w:ລ້ານກ
38 w:ລ້ານກີບ
15 w:ວ-ຈ
15 w:ວ-ຈີນ
24 w:ວກັ
-12 w:ວກົ
-12 w:ວກເ
14 w:ວກເຮົາຂ
-14 w:ວກເຮົາຈ
-21 w:ວກໍ
15 w:ວຂອງຂ
17 w:ວຂຶ
17 w:ວຂຶ້ນ
-12 w:ວຂຽ
-25 w:ວຂ້
-18 w:ວຂ້ອຍ
29 w:ວຂໍ
22 w:ວຂໍ້:
-21 w:ວຂໍ້ຂ
-18 w:ວຂໍ້ຂ່າ
11 w:ວຂໍ້ທ
-10 w:ວຂໍ້ທີ່
15 w:ວຂໍ້ນ
-24 w:ວຂໍ້ບົດ
-15 w:ວຄາ
-14 w:ວງ.
11 w:ວງອ
10 w:ວງແ
-13 w:ວງໜ
-10 w:ວງໜ້າ
21 w:ວຈະ
-21 w:ວຈິ
-10 w:ວຈົ
-10 w:ວຍaiແ
-10 w:ວຍaiແລະ
-18 w:ວຍກ
18 w:ວຍຄ
-14 w:ວຍບ
13 w:ວຍວ
11 w:ວຍສ
-13 w:ວຍເ
-15 w:ວຍແ
17 w:ວຍ￼
18 w:ວຍ￼￼￼
18 w:ວຍ￼￼￼￼￼
16 w:ວດກັບ
14 w:ວດຂ
-15 w:ວດຈ
-15 w:ວດສ
-14 w:ວດສອບ
10 w:ວດເບິ
10 w:ວດເບິ່ງ
19 w:ວດແ
-13 w:ວຕື
-12 w:ວຕື່ມ
18 w:ວຕົ
11 w:ວຕໍ
-25 w:ວຖື
13 w:ວທັ
-17 w:ວທາ
-19 w:ວທີ
-20 w:ວນ.
-11 w:ວນ1
12 w:ວນກ
16 w:ວນກວດກັ
-10 w:ວນຂ
-10 w:ວນຈ
-21 w:ວນຊ
25 w:ວນຕ
21 w:ວນຕົວ
32 w:ວນທ
12 w:ວນທີ່
30 w:ວນນ
21 w:ວນປ
-24 w:ວນສ
-14 w:ວນຫ
35 w:ວນອ
22 w:ວນາ
30 w:ວນໃ
20 w:ວນໃສ່
-11 w:ວນ￼
-11 w:ວນ￼￼￼
-11 w:ວນ￼￼￼￼￼
-13 w:ວບອ
10 w:ວບົ
-17 w:ວບໍ
-14 w:ວບໍ່ເ
-15 w:ວບໍ່ໄ
-15 w:ວບໍ່ໄດ້
15 w:ວປະມາ
-17 w:ວຜູ
-14 w:ວພ້
-14 w:ວພ້ອມ
13 w:ວມາ
-11 w:ວມເ
11 w:ວມແ
-36 w:ວຢ່
-28 w:ວຢ່າງ
-10 w:ວລາ
12 w:ວວັ
-18 w:ວວາ
13 w:ວວ່
12 w:ວສະ
17 w:ວສະກົ
-22 w:ວສັ
-22 w:ວສັ້ນ
16 w:ວສາ
-17 w:ວຫຼ
-12 w:ວຫຼັງ
20 w:ວອອ
82 w:ວັກ
13 w:ວັກກ່
33 w:ວັກທີ
12 w:ວັກສຸ
12 w:ວັກສຸດທ
15 w:ວັງ
28 w:ວັງວ່າຈ
-53 w:ວັນ
-24 w:ວັນຈັ
24 w:ວັນທີ
-13 w:ວັນທີ12
-11 w:ວັນທີ30
23 w:ວັນທີ31
36 w:ວັບ
39 w:ວາງ
-19 w:ວານ
-15 w:ວານນີ
12 w:ວາມ
-20 w:ວາມຂອ
15 w:ວາມຄິ
-10 w:ວາມຍາ
19 w:ວາມຍາວ:
22 w:ວາມຍາວປ
11 w:ວາມທີ
19 w:ວາມທີ່ແ
-11 w:ວາມບໍ
-10 w:ວາມບໍ່ສ
-10 w:ວາມຮູ້ສ
12 w:ວາມເປ
12 w:ວາມເປັນ
-11 w:ວາມເໝ
-11 w:ວາມເໝາະ
18 w:ວາມໝາ
25 w:ວິຈ
-21 w:ວິຊ
30 w:ວິດ
10 w:ວິດີໂ
-26 w:ວິທ
60 w:ວິນ
61 w:ວິນາທ
-14 w:ວົງ
11 w:ວົງເລ
11 w:ວົງເລັບ
18 w:ວົ້
-15 w:ວົ້າເ
-15 w:ວົ້າເຖິ
-10 w:ວົ້າແ
18 w:ວຽງ
10 w:ວຽງຈັ
15 w:ວຽດ
15 w:ວເກ
11 w:ວເກີນ
15 w:ວເກີນໄປ
-10 w:ວເຕ
10 w:ວເຖ
10 w:ວເຖິງ
-15 w:ວເປ
-17 w:ວເປັນ
10 w:ວເພ
31 w:ວເພີ່
-14 w:ວເລກທ
-13 w:ວເລກທີ່
12 w:ວເລກແ
10 w:ວເລືອ
-10 w:ວເວ
-23 w:ວເວົ້
-10 w:ວແນະນ
-22 w:ວແລ
-12 w:ວໂມ
-10 w:ວໂຫ
-10 w:ວໂຫຼດ
-35 w:ວໃດ
10 w:ວໃນ
-16 w:ວໃໝ
-17 w:ວ່າ
-39 w:ວ່າ:￼
-39 w:ວ່າ:￼￼￼
-14 w:ວ່າຂ້
-14 w:ວ່າຂ້ອຍ
10 w:ວ່າຂໍ
-25 w:ວ່າຄຳ
-15 w:ວ່າຊື
-14 w:ວ່າຕົ
10 w:ວ່າທ່
11 w:ວ່າທ່ານ
-14 w:ວ່າບົ
20 w:ວ່າບໍ
-15 w:ວ່າສະ
-13 w:ວ່າສະບັ
-18 w:ວ່າເປ
-18 w:ວ່າເປັນ
21 w:ວ່າແລ
13 w:ວ້ທ
12 w:ວ້ທ້າ
12 w:ວ້ທ້າຍບ
31 w:ວ້ພ
-16 w:ວ້າ
24 w:ວ້ໃ
-12 w:ວໜັ
-12 w:ວໜັງສ
15 w:ວໜ້າພ
15 w:ວໜ້າພະແ
29 w:ສດຖ
19 w:ສດຖະກ
19 w:ສດຖະກິດ
-13 w:ສອງ
23 w:ສອງບ່
-23 w:ສອງປີ
-15 w:ສອງຝ່
-15 w:ສອງຝ່າຍ
-39 w:ສອນ
-41 w:ສອບ
-17 w:ສອບເສ
-17 w:ສອບເສັງ
11 w:ສະກ
16 w:ສະກົດ
-14 w:ສະຖ
27 w:ສະຖານທີ
-20 w:ສະຖິຕ
10 w:ສະນ
-42 w:ສະບ
-16 w:ສະບັບ
10 w:ສະບັບທີ
-10 w:ສະບັບພາ
-11 w:ສະບັບວັ
-15 w:ສະບັບວາ
10 w:ສະບັບຮ່
10 w:ສະບັບເກ
-13 w:ສະບັບເຕ
-21 w:ສະບັບໜ້
-11 w:ສະພ
10 w:ສະພາບ
-13 w:ສະມ
-12 w:ສະມາຊ
-12 w:ສະມາຊິກ
-16 w:ສະຫະພ
-16 w:ສະຫະພັນ
11 w:ສະຫຼັ
11 w:ສະຫຼຸບກ
-10 w:ສະເໜີໃຫ
15 w:ສະເໝີ
11 w:ສະແດງ
-15 w:ສະໄ
-16 w:ສະໜ
-14 w:ສະໜາມ
-28 w:ສະໝ
-28 w:ສະໝັກ
-23 w:ສັງ
-19 w:ສັນ
-21 w:ສັນຍາ
28 w:ສັບ
-14 w:ສັ້
-12 w:ສັ້ນ,
-18 w:ສັ້ນທ
-13 w:ສັ້ນທາງ
12 w:ສາ:
-14 w:ສາຈ
-47 w:ສາຍ
-21 w:ສາດ
-14 w:ສາທ
-10 w:ສາທາລ
-10 w:ສາທາລະນ
-21 w:ສາບ
-11 w:ສາຝ
-11 w:ສາຝຣັ
-11 w:ສາຝຣັ່ງ
-19 w:ສາມ
16 w:ສາມາດ
-17 w:ສາມເທ
-12 w:ສາມເທື່
-19 w:ສາລ
11 w:ສາລາວ
-10 w:ສາລາວແລ
-15 w:ສາວ
-17 w:ສາສ
18 w:ສາເ
21 w:ສາເຫດ
13 w:ສາໄ
-22 w:ສຳນ
-22 w:ສຳນວນ
10 w:ສຳນວນໄທ
43 w:ສຳລ
29 w:ສຳລັບ
-17 w:ສຳລັບ4ຄ
39 w:ສຳເ
13 w:ສຳເນົ
29 w:ສຳເລັ
-18 w:ສຳເລັດແ
-22 w:ສິງ
-30 w:ສິດ
-21 w:ສິນ
17 w:ສິ່
12 w:ສິ່ງທ
12 w:ສິ່ງທີ່
-36 w:ສີສ
-36 w:ສີ່
-10 w:ສຶກ
29 w:ສືບ
35 w:ສືບຕໍ
16 w:ສືພ
16 w:ສືພິມ
-15 w:ສືເ
10 w:ສື່ລາ
-15 w:ສຸກ
-21 w:ສຸດ
-11 w:ສຸດທ້
-11 w:ສຸດທ້າຍ
-20 w:ສຸດໃນ
-55 w:ສູດ
-29 w:ສູນ
-15 w:ສູ່
-21 w:ສົກ
-10 w:ສົກຮຽ
-21 w:ສົດ
25 w:ສົນ
22 w:ສົນໃຈ
12 w:ສົມບູ
10 w:ສົ່ງຂ
-12 w:ສົ່ງຄ
12 w:ສົ່ງມ
24 w:ສົ່ງອ
24 w:ສົ່ງອອກ
-16 w:ສົ່ງຮ
-12 w:ສົ່ງຮູບ
10 w:ສົ່ງໃຫ້
-29 w:ສຽງ
18 w:ສຽງຂອ
-18 w:ສ່ກ
29 w:ສ່ຄ
15 w:ສ່ຄວາ
15 w:ສ່ຄວາມຄ
-15 w:ສ່ປ
36 w:ສ່ວ
15 w:ສ່ວນຕ
15 w:ສ່ວນຕົວ
30 w:ສ່ວນທ
17 w:ສ່ວນທີ່
-15 w:ສ່ວນຫ
12 w:ສ່ວນອ
15 w:ສ່ວນໃ
29 w:ສ່ຮ
14 w:ສ່ເ
40 w:ສ້າ
-24 w:ສ້າງຂ
38 w:ສ້າງຄ
-15 w:ສ້າງດ
-16 w:ສ້າງດ້ວ
12 w:ສ້າງໂດຍ
-12 w:ຫຍກຕໍ
13 w:ຫຍກທີ
-18 w:ຫຍດແກ
13 w:ຫຍັ
41 w:ຫຍັງກ
-14 w:ຫຍັງບ
14 w:ຫຍັງຢ
-11 w:ຫຍັງແ
-10 w:ຫຍັງແດ່
-25 w:ຫຍາ
-30 w:ຫຍ່
31 w:ຫຍໍ
24 w:ຫຍໍ້ສ
-13 w:ຫຍໍ້ແ
26 w:ຫຍໍ້ໜ
26 w:ຫຍໍ້ໜ້າ
-38 w:ຫດ:
44 w:ຫດກ
39 w:ຫດການ
15 w:ຫວຽ
23 w:ຫວ່
22 w:ຫວ່າງ
-16 w:ຫະພ
-16 w:ຫະພັນ
-29 w:ຫັດ
-15 w:ຫັນ
-11 w:ຫັນວ່
-16 w:ຫາ1
-22 w:ຫາຍ
25 w:ຫົວ
38 w:ຫົວຂໍ
22 w:ຫົວຂໍ້:
-21 w:ຫົວຂໍ້ຂ
11 w:ຫົວຂໍ້ທ
15 w:ຫົວຂໍ້ນ
15 w:ຫົວໜ້າພ
-33 w:ຫຼວ
-10 w:ຫຼອ
18 w:ຫຼັກ:
-16 w:ຫຼັງຄ
-33 w:ຫຼັງເ
-14 w:ຫຼັ້ມ
17 w:ຫຼາຍ!
18 w:ຫຼາຍກ
18 w:ຫຼາຍກວ່
-21 w:ຫຼາຍຄ
-14 w:ຫຼາຍຄົນ
15 w:ຫຼາດເ
15 w:ຫຼາດເຊົ
17 w:ຫຼິ
17 w:ຫຼິ້ນ
35 w:ຫຼື
26 w:ຫຼືບໍ
16 w:ຫຼືອມ
14 w:ຫຼຸດຄ
14 w:ຫຼຸດຄວາ
11 w:ຫຼຸບກ
31 w:ຫຼ່
-21 w:ຫຼ່ງຂ
-32 w:ຫຼ່ງຂ່າ
11 w:ຫຼ່ງຂໍ້
19 w:ຫຼ່ງທ
19 w:ຫຼ່ງທີ່
-30 w:ຫຼ້
-15 w:ຫຼ້າສ
-14 w:ຫຼ້າສຸດ
-33 w:ຫ່ງ
-10 w:ຫ່ງໜຶ
-10 w:ຫ່ງໜຶ່ງ
-56 w:ຫ້ກ
-21 w:ຫ້ກົງ
-21 w:ຫ້ກົງກັ
28 w:ຫ້ຂ
12 w:ຫ້ຂ່າ
21 w:ຫ້ຂ້ອ
13 w:ຫ້ຄົນ
-24 w:ຫ້ຄົບ
-16 w:ຫ້ງ
13 w:ຫ້ຈ
12 w:ຫ້ທ່າ
-29 w:ຫ້ນ
-19 w:ຫ້ນ້ອ
28 w:ຫ້ບ
10 w:ຫ້ບົດ
11 w:ຫ້ປ່ຽ
20 w:ຫ້ຜ
19 w:ຫ້ຜູ້
14 w:ຫ້ຜູ້ອ່
16 w:ຫ້ຟ
16 w:ຫ້ຟັງ
11 w:ຫ້ມ
-16 w:ຫ້ລ
-11 w:ຫ້ລູກ
-16 w:ຫ້ສ
-26 w:ຫ້ສັ້
-17 w:ຫ້ສັ້ນລ
-11 w:ຫ້ອ
15 w:ຫ້ເ
14 w:ຫ້ເປັ
11 w:ຫ້ເໝາ
10 w:ຫ້ເໝາະກ
40 w:ຫ້ແ
14 w:ຫ້ແດ່
29 w:ຫ້ແລ້
-12 w:ຫ້ໂ
-12 w:ຫ້ໂຊກ
-12 w:ຫ້ໂຊກດີ
-19 w:ຫ້ໃສ່
10 w:ອກ.
17 w:ອກ:
-24 w:ອກຂ
-19 w:ອກຂ້ອ
10 w:ອກຂ້ອຍໄ
12 w:ອກທ
-15 w:ອກທີ2
18 w:ອກຜ
20 w:ອກຜົນ
-10 w:ອກພ
-24 w:ອກມ
-41 w:ອກລ
-19 w:ອກວ
-11 w:ອກວ່າ
-19 w:ອກຮ
-12 w:ອກະສານທ
-46 w:ອກເ
10 w:ອກເປັ
-15 w:ອກເພາ
-12 w:ອກໃຊ້
12 w:ອກໝົດແລ
-12 w:ອຄວ
-12 w:ອຄວາມ
40 w:ອງ,
-15 w:ອງ?
-10 w:ອງa
12 w:ອງກະຊ
12 w:ອງກະຊວງ
21 w:ອງການ
17 w:ອງການສະ
-13 w:ອງຂ
10 w:ອງຂຽນ
12 w:ອງຂ້ອ
-37 w:ອງຂໍ້
23 w:ອງຄ
20 w:ອງຄວາ
-28 w:ອງຈ
-15 w:ອງຈອງ
14 w:ອງຊ
19 w:ອງຊາວ
20 w:ອງຊາວບ້
21 w:ອງຕົ້
10 w:ອງຖິ່
-10 w:ອງທ
15 w:ອງທ່ຽວລ
-22 w:ອງນ
-38 w:ອງບ
-18 w:ອງບັນ
-18 w:ອງບັນນາ
-19 w:ອງບໍ່
-44 w:ອງປ
-22 w:ອງປະຊ
-15 w:ອງປະຊຸມ
12 w:ອງຜູ້ກ່
-43 w:ອງພ
-34 w:ອງມ
-13 w:ອງລາວ
15 w:ອງວ
-12 w:ອງວ່າ
12 w:ອງສາມ
-10 w:ອງຫຼາ
-33 w:ອງອ
-10 w:ອງອອກ
16 w:ອງເ
21 w:ອງເຈົ
21 w:ອງເຈົ້າ
12 w:ອງເບິ
12 w:ອງເບິ່ງ
-17 w:ອງເຮັ
14 w:ອງແ
-11 w:ອງແລະ
-19 w:ອງໂ
-12 w:ອງໃ
-19 w:ອງໃຫ້
-18 w:ອງໄ
-18 w:ອງໄດ້
11 w:ອງໜ
28 w:ອງໝ
30 w:ອງໝາຍ
11 w:ອຍ.
-11 w:ອຍກ
-36 w:ອຍຂ
-22 w:ອຍຂຽນ
10 w:ອຍຈ
12 w:ອຍຈຶ່
-10 w:ອຍຕັດ
-12 w:ອຍບ
-13 w:ອຍບໍ່ໄດ
10 w:ອຍພ
-11 w:ອຍມ
-18 w:ອຍອ່າ
10 w:ອຍໃ
22 w:ອຍໄ
21 w:ອຍໄດ້
17 w:ອດຂ
-12 w:ອດທ
10 w:ອດບ
-14 w:ອດສ
12 w:ອດເ
-17 w:ອດໄ
16 w:ອຖື
32 w:ອນ.
31 w:ອນ:
-37 w:ອນກ
-16 w:ອນການ
-13 w:ອນກົດ
-33 w:ອນຂ
10 w:ອນຄ
-31 w:ອນຈ
-14 w:ອນທ
-10 w:ອນທີ່
13 w:ອນນ
16 w:ອນນີ້
-32 w:ອນພ
-22 w:ອນລ
-15 w:ອນລາຍ
11 w:ອນລົງ
-27 w:ອນວ
-11 w:ອນວັນທີ
-11 w:ອນວ່າ
-13 w:ອນສ
-14 w:ອນຮ
-13 w:ອນແ
11 w:ອນໃ
-40 w:ອນໄ
21 w:ອນໜ
13 w:ອນໜ້າ
-14 w:ອນໜ້ານີ
-38 w:ອບ:
11 w:ອບກ່ອ
13 w:ອບຂອງ
-11 w:ອບຄ
-11 w:ອບຊ
-12 w:ອບຖ
-14 w:ອບທ
17 w:ອບນ
20 w:ອບນີ້
14 w:ອບປ
14 w:ອບປີ້
25 w:ອບວ
-19 w:ອບວ່າ
-28 w:ອບສ
-12 w:ອບເ
-17 w:ອບເສັ
-15 w:ອບໃຈທ
-10 w:ອບໃຈທີ່
-18 w:ອບໄ
-10 w:ອບໄດ້
12 w:ອປະ
15 w:ອມກ
-13 w:ອມຮ
-10 w:ອມຮັບ
29 w:ອມເ
-15 w:ອມແ
23 w:ອອກ
-22 w:ອອກຈາ
-18 w:ອອກຈາກບ
16 w:ອອກເປ
16 w:ອອກເປັນ
-15 w:ອອກເພາະ
12 w:ອອກໝົດແ
-15 w:ອອນ
-15 w:ອອນລາ
10 w:ອະນ
13 w:ອະໄພທ
14 w:ອະໄພທີ່
15 w:ອັກສອ
20 w:ອັກສອນລ
-18 w:ອັງ
-16 w:ອັງກິ
17 w:ອັງກິດໃ
14 w:ອັດຕະ
40 w:ອັນ
21 w:ອັນນີ
28 w:ອັບ
-21 w:ອາຈ
-21 w:ອາຈານ
72 w:ອາດ
21 w:ອາດບໍ
-13 w:ອາດມີກາ
-39 w:ອາທ
-39 w:ອາທິດ
26 w:ອາລ
26 w:ອາລົມ
-14 w:ອາສ
-14 w:ອາສາສ
14 w:ອິດ
-11 w:ອີກ
-21 w:ອີກບໍ
15 w:ອີງ
17 w:ອື່
16 w:ອື່ນ.
-11 w:ອົງ
26 w:ອົາ
18 w:ອົາອອ
13 w:ອຽດ
15 w:ອເຄ
-20 w:ອເພ
-11 w:ອເພີ່
10 w:ອໃດ
11 w:ອໃນຫຼ
11 w:ອໃນຫຼັກ
12 w:ອໃຫ
16 w:ອໃຫ້ຂ
11 w:ອໃຫ້ຜ
11 w:ອໃຫ້ຜູ້
17 w:ອ່າ
-11 w:ອ່ານ.
-17 w:ອ່ານຂ
-11 w:ອ່ານຂ່າ
10 w:ອ່ານບ
23 w:ອ່ານອ
17 w:ອ່ານອອກ
-15 w:ອ່ານຮ
-10 w:ອ່ານແ
21 w:ອ່ານໄ
12 w:ອ້າ
17 w:ອ້າງອ
12 w:ອ້າງອີງ
-23 w:ຮງຮ
-22 w:ຮງຮຽນ
-22 w:ຮງໝ
-16 w:ຮອດ
-22 w:ຮອບ
-14 w:ຮັກ
19 w:ຮັກຕາ
-29 w:ຮັກສາ
-10 w:ຮັດວຽ
12 w:ຮັດແທ
12 w:ຮັດແທັກ
-13 w:ຮັບ
-17 w:ຮັບກາ
36 w:ຮັບຊາ
42 w:ຮັບຊາບ.
14 w:ຮັບຜົ
-15 w:ຮືອ
46 w:ຮູບ
16 w:ຮູບທີ
14 w:ຮູບພາ
13 w:ຮູບແບ
10 w:ຮູບແບບຂ
15 w:ຮູ້ບໍ
-15 w:ຮູ້ວ່
-17 w:ຮົາ
18 w:ຮົາຂໍ
-18 w:ຮົາຈະ
-58 w:ຮຽນ
21 w:ຮຽບ
20 w:ຮຽບຮ້
20 w:ຮຽບຮ້ອຍ
-23 w:ຮ່ວ
44 w:ຮ່າ
17 w:ຮ່າງທ
-35 w:ຮ້ອ
-11 w:ຮ້ອງຂ
-46 w:ຮ້າ
-11 w:ະກວ
-28 w:ະກອ
-10 w:ະກະ
32 w:ະກັ
10 w:ະກັບກ
10 w:ະກັບການ
-44 w:ະກາ
-10 w:ະການ.
-20 w:ະກຳ
-11 w:ະກຳມະ
-11 w:ະກຳມະກາ
11 w:ະກິ
13 w:ະກົ
-11 w:ະຂຶ
-11 w:ະຂຶ້ນ
21 w:ະຂຽ
-24 w:ະຂໍ
-50 w:ະຈຳ
-21 w:ະຈຳວັ
-12 w:ະຈິ
11 w:ະຊວ
-19 w:ະຊຸ
20 w:ະຍາ
10 w:ະຍຸ
18 w:ະຍົ
17 w:ະດັ
-12 w:ະຕິ
-10 w:ະຕິບັ
15 w:ະຕ້
15 w:ະຕ້ອງ
20 w:ະຖານທ
27 w:ະຖານທີ່
-15 w:ະຖິ
-20 w:ະຖິຕິ
20 w:ະທານກ
-13 w:ະທານປ
-13 w:ະທານປະເ
-36 w:ະນະ
-11 w:ະນະກຳ
-11 w:ະນະກຳມະ
-12 w:ະນັກງ
-12 w:ະນັກງານ
-30 w:ະນາ
-15 w:ະນາຄາ
-32 w:ະນີ
-26 w:ະບັ
-11 w:ະບັບ.
20 w:ະບັບຂ
16 w:ະບັບທີ່
11 w:ະບັບບ
-13 w:ະບັບພ
-10 w:ະບັບພາສ
-21 w:ະບັບວ
-11 w:ະບັບວັນ
-15 w:ະບັບວານ
14 w:ະບັບສ
10 w:ະບັບຮ່າ
-22 w:ະບັບເ
10 w:ະບັບເກົ
-13 w:ະບັບເຕັ
-14 w:ະບັບແ
23 w:ະບັບໃ
-24 w:ະບັບໜ
-21 w:ະບັບໜ້າ
53 w:ະບຸ
-35 w:ະບົ
-14 w:ະບຽ
-12 w:ະບຽນຊ
18 w:ະບໍ
15 w:ະບໍ່ສ
12 w:ະປັ
-10 w:ະປິ
-21 w:ະພັ
-30 w:ະພາ
-11 w:ະພາສາ
-13 w:ະມັ
-12 w:ະມາຊິ
-12 w:ະມາຊິກສ
12 w:ະມານ200
-12 w:ະລັ
-18 w:ະລາ
-15 w:ະລາຈອ
21 w:ະວັ
-10 w:ະວາ
-31 w:ະວີ
-10 w:ະສອ
-17 w:ະສາ
-13 w:ະສານທ
10 w:ະສຳ
-25 w:ະສິ
16 w:ະສິກຳ
-19 w:ະສົ
-18 w:ະຫຍ
11 w:ະຫວ
12 w:ະຫວ່າ
-19 w:ະຫະ
-16 w:ະຫະພັ
-10 w:ະຫັ
-17 w:ະຫາ
22 w:ະຫຼ
11 w:ະຫຼັບ
11 w:ະຫຼາດ
15 w:ະຫຼາດເຊ
15 w:ະອັ
13 w:ະອຽ
23 w:ະອຽດເ
10 w:ະອ່
-16 w:ະຮູ
-19 w:ະຮຽ
-19 w:ະຮຽບຮ
-19 w:ະຮຽບຮຽງ
-11 w:ະເຈ
10 w:ະເດ
11 w:ະເດັນ
-16 w:ະເທ
-15 w:ະເບ
-19 w:ະເປ
-10 w:ະເພ
10 w:ະເຫ
18 w:ະເຮ
20 w:ະເຮັດ
-10 w:ະເໜີໃ
-10 w:ະເໜີໃຫ້
12 w:ະເໝ
-17 w:ະແກ
-11 w:ະແກ້ໄ
11 w:ະແດ
-16 w:ະແນ
-15 w:ະແນນຄ
-10 w:ະແບ
-12 w:ະໂຫຍກຕໍ
13 w:ະໂຫຍກທີ
-18 w:ະໂຫຍດແກ
-11 w:ະໄດ
-10 w:ະໄດ້ແ
13 w:ະໄພທີ
13 w:ະໄວ
-21 w:ະໄໝ
-31 w:ະໜາ
-28 w:ະໝັ
10 w:ະ￼￼￼￼￼￼
13 w:ັກ2
-19 w:ັກ3
16 w:ັກ:
-33 w:ັກຂ
15 w:ັກຂອງ
-19 w:ັກຂຽນ
-28 w:ັກຂ່າ
-17 w:ັກຄ
-14 w:ັກງ
-14 w:ັກງານ
-11 w:ັກຈ
12 w:ັກຕ
33 w:ັກທ
17 w:ັກທີ2
10 w:ັກນ
-13 w:ັກບ
20 w:ັກບໍ່
14 w:ັກລ
15 w:ັກສອນ
12 w:ັກສຸດ
12 w:ັກສຸດທ້
-26 w:ັກເ
-20 w:ັກແ
-16 w:ັກແລະ
-11 w:ັກໂ
-11 w:ັກໃ
10 w:ັກໃຊ້
11 w:ັກໄ
10 w:ັງ.
19 w:ັງກ
-16 w:ັງກິດ
-30 w:ັງຂ
-32 w:ັງຄ
-13 w:ັງຈ
20 w:ັງບໍ່ມີ
-11 w:ັງບໍ່ໄດ
-10 w:ັງຜ
-30 w:ັງພ
14 w:ັງຢ
15 w:ັງຢູ່
-18 w:ັງລ
19 w:ັງວ
28 w:ັງວ່າຈະ
-20 w:ັງສ
10 w:ັງສອງ
16 w:ັງສືພ
16 w:ັງສືພິມ
-15 w:ັງສືເ
10 w:ັງຮ
-14 w:ັງເ
10 w:ັງເກັ
-12 w:ັງແ
-10 w:ັງແດ່
11 w:ັງແລ້
-12 w:ັງໃ
13 w:ັງ￼
13 w:ັງ￼￼￼
13 w:ັງ￼￼￼￼￼
-33 w:ັດ.
-10 w:ັດຂອງ
16 w:ັດຂໍ້
12 w:ັດຈິງ
-15 w:ັດຊ
-13 w:ັດນ
-24 w:ັດບ
-14 w:ັດບອດ
12 w:ັດຢ
12 w:ັດຢູ່
24 w:ັດລ
48 w:ັດລອກ
-10 w:ັດວຽກ
-13 w:ັດສ
24 w:ັດຫຍັ
-12 w:ັດຫຍໍ
-16 w:ັດອ
-19 w:ັດເ
12 w:ັດແທັ
14 w:ັດແລະ
-25 w:ັດແລ້
41 w:ັດໃ
16 w:ັດໃຫ້
-18 w:ັນ,
-14 w:ັນ:
14 w:ັນa
-11 w:ັນກັນ
-11 w:ັນກັນເອ
16 w:ັນກາງ
12 w:ັນຂອງທ່
-13 w:ັນຂອງຜູ
10 w:ັນຂໍ້
11 w:ັນຄຳຖ
11 w:ັນຄຳຖາມ
-45 w:ັນຈ
-24 w:ັນຈັນ
-12 w:ັນຈາກ
10 w:ັນຈຶ່
-18 w:ັນຍ
12 w:ັນຍາຍ
10 w:ັນຍາຍພາ
-12 w:ັນຍາຍຮູ
14 w:ັນຕ
-16 w:ັນຕົວເລ
10 w:ັນທ
24 w:ັນທີ.
-22 w:ັນທີ1
-11 w:ັນທີ12ມ
-13 w:ັນທີ2
-15 w:ັນທີ່
12 w:ັນນ
23 w:ັນນີ້
-13 w:ັນບ
-26 w:ັນປ
-10 w:ັນຜ
11 w:ັນພາສາລ
-17 w:ັນມ
-17 w:ັນຢ
-32 w:ັນສ
-13 w:ັນສະບ
-13 w:ັນສະບັບ
-16 w:ັນສະໄ
13 w:ັນສ່ວນຕ
-13 w:ັນຫຍັ
13 w:ັນຫຼັ
10 w:ັນອອກ
11 w:ັນເ
-25 w:ັນແ
-11 w:ັນແລະ
13 w:ັນແລ້
-10 w:ັນໄດ້
10 w:ັນ￼￼￼
10 w:ັນ￼￼￼￼￼
-18 w:ັບ4
-17 w:ັບ4ຄົ
-13 w:ັບກັນ
-11 w:ັບການ
12 w:ັບກົດ
12 w:ັບກົດໝາ
16 w:ັບຄ
-22 w:ັບຄົນ
11 w:ັບຈ
45 w:ັບຊ
36 w:ັບຊາບ
12 w:ັບຍ
-15 w:ັບຖ
19 w:ັບທີ່
-13 w:ັບທ່າ
-18 w:ັບປ
-14 w:ັບປຸງ
10 w:ັບປຸງມີ
22 w:ັບຜ
15 w:ັບຜູ້ອ່
16 w:ັບຜົນ
12 w:ັບພາສ
15 w:ັບພາສາອ
-20 w:ັບມ
-14 w:ັບມາໃ
-11 w:ັບມາໃຊ້
-10 w:ັບລ
-15 w:ັບວານ
-15 w:ັບວານນີ
27 w:ັບສ
10 w:ັບຮ່າ
10 w:ັບເກົ
10 w:ັບເກົ່າ
-13 w:ັບເຕັ
19 w:ັບເພຈ
17 w:ັບໂ
15 w:ັບໂພສ
-20 w:ັບໃໝ່
-16 w:ັບໄ
-18 w:ັບໄຊຂ
11 w:ັບໜັງ
11 w:ັບໜັງສື
-22 w:ັບໜ້າ
14 w:ັມ.
19 w:ັມໃ
59 w:ັອບ
14 w:ັອບປີ
-29 w:ັ່ງ
-21 w:ັ່ງນີ້:
-10 w:ັ່ນ
-14 w:ັ່ນ￼￼
-14 w:ັ່ນ￼￼￼￼
-36 w:ັ້ງ
-14 w:ັ້ງທີ
-13 w:ັ້ນທາ
14 w:ັ້ນສະ
13 w:ັ້ນແມ
21 w:ັ້ນແມ່ນ
-16 w:ັ້ມ
20 w:າ14
11 w:າ:￼
11 w:າ:￼￼￼
11 w:າ:￼￼￼￼￼
-10 w:າກ6
-12 w:າກ8
10 w:າກຂ
10 w:າກຄ
13 w:າກຕ
10 w:າກຕົ້
10 w:າກຕົ້ນສ
-19 w:າກທ
18 w:າກນ
27 w:າກນີ້
12 w:າກພາສາອ
15 w:າກວດຄ
15 w:າກວດຄືນ
-11 w:າກສ
-16 w:າກຫ
-17 w:າກອ
-11 w:າກະ
-16 w:າກັ
-16 w:າກາ
-25 w:າກເ
-14 w:າກເຜັ
-13 w:າກແ
12 w:າກໄດ້
-12 w:າກ￼
-12 w:າກ￼￼￼
-12 w:າກ￼￼￼￼￼
-11 w:າຂົ
-25 w:າຂຽ
-30 w:າຂ້
-18 w:າຂ້ອຍ
16 w:າຂໍ
-12 w:າຂໍ້ຄ
-12 w:າຂໍ້ຄວາ
11 w:າຂໍ້ມ
11 w:າຂໍ້ມູນ
-27 w:າຄາ
11 w:າຄານ້
11 w:າຄານ້ຳມ
11 w:າຄຳ
-16 w:າຄຳຕອ
-20 w:າຄິ
-10 w:າຄື
11 w:າງ,
11 w:າງ:
15 w:າງກ
-15 w:າງກັນ
53 w:າງການ
-15 w:າງຂ
24 w:າງຄ
-10 w:າງຄົນ
18 w:າງຈ
13 w:າງຈາກ
-11 w:າງຊ
-21 w:າງດ
-19 w:າງດ້ວ
-21 w:າງທ
-22 w:າງທີ່
-19 w:າງບ
-12 w:າງບົດ
-12 w:າງປ
12 w:າງປະເ
12 w:າງປະເທດ
-15 w:າງພ
13 w:າງລົດ
13 w:າງລົດໄຟ
-12 w:າງວ
-13 w:າງວັນ
-26 w:າງສ
22 w:າງອ
12 w:າງອີງ
-15 w:າງເ
-12 w:າງເຂົ
-12 w:າງເຂົ້າ
-14 w:າງແ
-10 w:າງໂ
11 w:າງໂດຍ
-26 w:າງໃ
11 w:າງໄວ້
-15 w:າງໜ
-10 w:າງໜ້າ
-15 w:າຈອ
-35 w:າຈາ
-11 w:າຈານສ
14 w:າຈິ
25 w:າຈຶ
25 w:າຈຶ່ງ
-19 w:າຈົ
14 w:າຈໍ
-13 w:າຊິ
-12 w:າຊິກສ
-12 w:າຊິກສະພ
-16 w:າຊື
-12 w:າຊົ
17 w:າຍ!
-14 w:າຍ.
15 w:າຍm
-19 w:າຍກ
16 w:າຍກວ່
-14 w:າຍການ
-22 w:າຍຂ
12 w:າຍຂຶ້ນ.
-14 w:າຍຄົນ
-10 w:າຍຊ
11 w:າຍດ
16 w:າຍດ້ວ
12 w:າຍຕ
-17 w:າຍທາງ
-18 w:າຍນ
23 w:າຍບົດ
13 w:າຍພາບ
-23 w:າຍມ
11 w:າຍລ
15 w:າຍລະອ
15 w:າຍລະອຽດ
-15 w:າຍວ
-30 w:າຍສ
-12 w:າຍສະບ
-12 w:າຍສະບັບ
-17 w:າຍຫ
-14 w:າຍຫຼັ
-16 w:າຍັ
22 w:າຍຸ
-39 w:າຍເ
-27 w:າຍເຫດ
-16 w:າຍແ
24 w:າດ:
25 w:າດຂ
-16 w:າດຄ
-36 w:າດຕ
-21 w:າດທ
10 w:າດບ
21 w:າດບໍ່
15 w:າດປ
-13 w:າດມີກ
-13 w:າດມີການ
12 w:າດຢ
-18 w:າດອ
10 w:າດເຂົ
10 w:າດເຂົ້າ
15 w:າດເຊົ້າ
14 w:າດແ
19 w:າດແມ່
-27 w:າດໃ
12 w:າຕະ
-10 w:າຕັ
16 w:າຕິ
13 w:າຕົວເ
13 w:າຕົວເລກ
12 w:າຖື
-16 w:າທາ
-10 w:າທາລະ
-10 w:າທາລະນະ
-13 w:າທຳ
-39 w:າທິ
-22 w:ານ.
12 w:ານ200
12 w:ານ200ຄຳ
29 w:ານ4
-20 w:ານ:
19 w:ານກ
24 w:ານກວດ
38 w:ານກີບ
-13 w:ານກົດ
-12 w:ານກ່າ
-10 w:ານກ່າວ.
11 w:ານຂອງ
-17 w:ານຂອງທ່
11 w:ານຂຶ້
10 w:ານຂຽນ
-12 w:ານຂໍ້
-22 w:ານຄ
16 w:ານຄວນ
-15 w:ານຄວາ
-11 w:ານຄິດ
-14 w:ານງ
-19 w:ານງ່າຍຂ
-10 w:ານຈ
-39 w:ານຊ
-14 w:ານຊ່ວ
-16 w:ານຊ້າ
-14 w:ານຍ
-10 w:ານຍັງ
-16 w:ານດ
-12 w:ານຕ
-14 w:ານຕໍ່
-13 w:ານຖາມ
-23 w:ານທ
-17 w:ານທາງ
-11 w:ານທຸກ
-11 w:ານທູດ
-55 w:ານນ
-18 w:ານນີ້
-23 w:ານບໍ?
31 w:ານບໍ່
-30 w:ານປ
-14 w:ານປະເ
-14 w:ານປະເທດ
12 w:ານປັບ
-21 w:ານຜ
-19 w:ານຜູ້
-12 w:ານຜູ້ອ່
-17 w:ານພ
-15 w:ານພາສ
-20 w:ານມ
12 w:ານມັກ
12 w:ານຢາກ
12 w:ານຢາກໃຫ
-11 w:ານວາງ
-43 w:ານສ
-10 w:ານສອນ
-17 w:ານສະບ
-17 w:ານສະບັບ
10 w:ານສົ່ງມ
14 w:ານຫ
20 w:ານຫຼາ
18 w:ານອ
17 w:ານອອກ
-51 w:ານຮ
-12 w:ານຮູ້
-39 w:ານີ
-12 w:ານີ້ບ
-14 w:ານີ້ແ
-16 w:ານຸ
-18 w:ານເ
29 w:ານເປີ
-12 w:ານເພີ
-12 w:ານເພີ່ມ
11 w:ານເລືອກ
11 w:ານແປນ
11 w:ານແປນີ້
-24 w:ານໂ
-10 w:ານໃ
10 w:ານໃນໂ
10 w:ານໃນໂທລ
-22 w:ານໃຫ້
12 w:ານໄ
-14 w:ານ້
10 w:ານ້ຳມ
10 w:ານ້ຳມັນ
43 w:າບ.
-33 w:າບ:
13 w:າບອ
-32 w:າບົ
-14 w:າບົດນ
-14 w:າບົດນີ້
-12 w:າບໍ່ມ
11 w:າບໍ່ແມ່
-16 w:າປະ
14 w:າປັ
34 w:າຜູ
-11 w:າຝຣ
-11 w:າຝຣັ່
11 w:າຝ່
11 w:າຝ່າຍ
-10 w:າພວ
15 w:າພະແນ
-10 w:າພາ
-18 w:າມ:
-36 w:າມກ
-15 w:າມການ
-22 w:າມຂ
-22 w:າມຂອງ
-21 w:າມຄ
-15 w:າມຄວາມເ
-12 w:າມຄຳສ
15 w:າມຄິດ
39 w:າມຈ
-17 w:າມຈິງ
-12 w:າມຊ
-18 w:າມຍ
-10 w:າມຍາວ
16 w:າມດ
14 w:າມຕ
27 w:າມທີ່
15 w:າມທີ່ທ່
-10 w:າມບໍ່ສະ
-11 w:າມປ
16 w:າມຜ
-16 w:າມພ
10 w:າມລ
-13 w:າມວ
-15 w:າມວ່າ
-14 w:າມສ
49 w:າມຫ
13 w:າມຮ
-10 w:າມຮູ້ສຶ
-24 w:າມັ
10 w:າມາດເ
10 w:າມາດແ
-18 w:າມເ
-11 w:າມເໝາ
-11 w:າມເໝາະສ
-12 w:າມໃຊ້
-18 w:າມໄ
18 w:າມໝ
18 w:າມໝາຍ
-10 w:າມ￼
-10 w:າມ￼￼￼
-10 w:າມ￼￼￼￼￼
11 w:າຢາກປ
-35 w:າລະ
-23 w:າລາ
30 w:າລາວ:
-10 w:າລາວແ
-24 w:າລີ
-14 w:າລື
27 w:າລົ
21 w:າວ#
28 w:າວ(
15 w:າວ-ຈີ
-10 w:າວ.
-28 w:າວ1
12 w:າວ:
-17 w:າວກ
11 w:າວກ່ອ
-18 w:າວຂ
-11 w:າວຄ
-13 w:າວຍ
-11 w:າວທາງ
13 w:າວທີ່
24 w:າວນ
-14 w:າວນີ້
-11 w:າວບໍ່
-22 w:າວບໍ່ໄດ
11 w:າວປະມ
11 w:າວປະມານ
18 w:າວມ
-20 w:າວຢ
-17 w:າວລ
16 w:າວສ
-12 w:າວສັ້
-13 w:າວສັ້ນກ
16 w:າວສານ
12 w:າວຫ
15 w:າວອ
20 w:າວອອກ
10 w:າວາ
13 w:າວເກີນໄ
10 w:າວເຖິ
-11 w:າວເປັ
-54 w:າວແ
-10 w:າວແນະ
-10 w:າວແນະນຳ
-16 w:າວແລະ
-27 w:າວໂ
-10 w:າວໂຫຼ
-17 w:າວໄ
-27 w:າວໄດ້
-29 w:າວ່
-23 w:າວ່າ:￼￼
-26 w:າສອ
-33 w:າສະ
-18 w:າສະບັ
15 w:າສາ
-11 w:າສາຝຣ
-11 w:າສາຝຣັ່
30 w:າສາລາວ:
-10 w:າສາລາວແ
12 w:າສາໄທ
-18 w:າສຳ
-32 w:າສີ
12 w:າສຸ
11 w:າສຸດທ
-13 w:າສົ
-25 w:າຫາ
18 w:າຫຼ
10 w:າອອ
10 w:າອັ
19 w:າະກ
23 w:າະກັບ
10 w:າະກັບກາ
-11 w:າະຕົວ
11 w:າະແ
12 w:າະໄ
18 w:າເຂ
18 w:າເຂົ້
-19 w:າເຈ
-10 w:າເຈົ້
-19 w:າເທ
-12 w:າເທົ່
14 w:າເບ
14 w:າເບິ່
-17 w:າເປັນຫຍ
-10 w:າເຟ
-17 w:າເລົ່
23 w:າເວ
19 w:າເວັບ
14 w:າເຫ
-19 w:າເຮ
-10 w:າເຮັດ
16 w:າແຂ
-23 w:າແດ
-11 w:າແນ
14 w:າແລ
14 w:າແລ້ວ
21 w:າແຮ
-20 w:າໂທ
11 w:າໃຊ
21 w:າໃນ
-15 w:າໃຫ
12 w:າໄທ
20 w:າໝາ
17 w:າ￼￼￼￼￼￼
-17 w:ຳກ່ອນ
58 w:ຳຕອ
15 w:ຳຕອບຂ
15 w:ຳຕອບຂອງ
10 w:ຳຕາ
-23 w:ຳຕົ
-18 w:ຳຕໍ
-10 w:ຳຕໍ່ຄ
-16 w:ຳຖາ
-11 w:ຳຖາມຂ
-12 w:ຳຖາມທີ່
-11 w:ຳຖາມເ
11 w:ຳຖ້
10 w:ຳຖ້ວມ
18 w:ຳທັ
-10 w:ຳທາ
11 w:ຳທຳ
11 w:ຳທຳອິ
-13 w:ຳນວນຂ
-11 w:ຳນວນທ
33 w:ຳນວນນ
-14 w:ຳນວນເ
10 w:ຳນວນໄ
-11 w:ຳນັ
14 w:ຳນຳ
15 w:ຳບໍ
-28 w:ຳປາ
15 w:ຳຜິດແ
-10 w:ຳຜິດໃ
-28 w:ຳມະ
-20 w:ຳມະກາ
10 w:ຳມັ
-11 w:ຳລອ
-11 w:ຳລອງພ
-11 w:ຳລອງພາສ
35 w:ຳລັ
10 w:ຳລັງຮ
-17 w:ຳລັບ4
-17 w:ຳລັບ4ຄົ
-22 w:ຳລັບຄ
-12 w:ຳລາ
-21 w:ຳວັ
-11 w:ຳວ່
-21 w:ຳສະ
11 w:ຳສັ
11 w:ຳສັບທ
-35 w:ຳຫຼ
-21 w:ຳຫຼວດ
17 w:ຳອະ
17 w:ຳອະທິ
17 w:ຳອະທິບາ
17 w:ຳອິດ.
-11 w:ຳອິດເ
16 w:ຳອ້
16 w:ຳອ້າງ
-14 w:ຳຮ້
-18 w:ຳຮ້ອງ
-10 w:ຳເຊື່
-10 w:ຳເຊື່ອມ
13 w:ຳເນ
13 w:ຳເນົາ
14 w:ຳເປ
14 w:ຳເປັນ
11 w:ຳເພ
29 w:ຳເລ
29 w:ຳເລັດ
-18 w:ຳເລັດແລ
10 w:ຳເວ
10 w:ຳເວົ້
11 w:ຳເວົ້າຂ
-10 w:ຳເຫັນ
-19 w:ຳແນ
-16 w:ຳແນະນ
13 w:ຳແປ
10 w:ຳແລ
14 w:ຳແໜ
14 w:ຳແໜ່ງ
16 w:ຳແໜ່ງຂອ
-22 w:ຳໃນ
-13 w:ຳໃຫ
-11 w:ຳໄດ
13 w:ຳໜ້
-12 w:ິກສ
-12 w:ິກສະພ
-10 w:ິກອ
-24 w:ິກາ
16 w:ິກຳ
-14 w:ິງ.
10 w:ິງຈ
-11 w:ິງແ
19 w:ິຈາ
11 w:ິຈາລະ
-21 w:ິຊາ
-15 w:ິຍາ
-20 w:ິດ,
14 w:ິດ-
-22 w:ິດ.
-12 w:ິດ3
21 w:ິດກ
-27 w:ິດຄ
14 w:ິດຊ
11 w:ິດດ
-22 w:ິດຕ
15 w:ິດຕາມ
-21 w:ິດຕໍ່
-25 w:ິດທ
-10 w:ິດທີ່
-33 w:ິດບ
-12 w:ິດບໍ່
15 w:ິດປ
14 w:ິດຢ
10 w:ິດຢູ່
-25 w:ິດຮ
10 w:ິດີ
10 w:ິດີໂອ
19 w:ິດເປັ
-15 w:ິດແ
14 w:ິດໄ
-21 w:ິຕິ
-18 w:ິທາ
18 w:ິທີ
23 w:ິທີເປ
23 w:ິທີເປີດ
-12 w:ິນ.
-16 w:ິນສ
60 w:ິນາ
61 w:ິນາທີ
-17 w:ິນແ
-16 w:ິນແລະ
10 w:ິນໃຈ.
-26 w:ິນໄ
-11 w:ິບັ
-15 w:ິມ.
-11 w:ິມຄ
-10 w:ິມຄັ້
-10 w:ິມຄັ້ງທ
-21 w:ິລາ
-14 w:ິເສ
12 w:ິ່ງທີ
-16 w:ິ່ນ
14 w:ິ້ນ
-25 w:ີ12
13 w:ີ14
-23 w:ີ20
-28 w:ີ2:
16 w:ີ2ເ
-11 w:ີ30
15 w:ີ31
-10 w:ີກ.
-24 w:ີກບ
-13 w:ີກບໍ?
21 w:ີກວ
11 w:ີກວ່າ
12 w:ີກາ
-16 w:ີການປ
-15 w:ີການປ່ຽ
13 w:ີການເ
22 w:ີກ່
23 w:ີກ່ອນ
-33 w:ີຂອ
-26 w:ີຂຽ
-12 w:ີຂໍ
-13 w:ີຂໍ້ມ
-13 w:ີຂໍ້ມູນ
-28 w:ີຄຳ
-21 w:ີຄຳແປ
-27 w:ີຊື
-22 w:ີຍ!
25 w:ີຍເ
14 w:ີຍແ
12 w:ີຍແຜ່
17 w:ີດ.
12 w:ີດຂ
14 w:ີດຂຶ້
-18 w:ີດລ
-18 w:ີດສ
-11 w:ີດເ
-11 w:ີດໃ
10 w:ີຕົວເ
10 w:ີຕົວເລກ
-13 w:ີຕ້
10 w:ີຕໍ
-19 w:ີທີ
-13 w:ີທ່
-10 w:ີນ,
-20 w:ີນ1
-16 w:ີນ300
-16 w:ີນ300ຄຳ
-20 w:ີນທ
-12 w:ີນາ
-23 w:ີນີ
20 w:ີນໄ
-10 w:ີນໜ
-20 w:ີບອ
12 w:ີບັ
-19 w:ີຜູ
16 w:ີພຽ
-10 w:ີມກ
-11 w:ີມຊ
-11 w:ີມຊາດ
-13 w:ີວິ
-23 w:ີສະ
-12 w:ີສາ
-34 w:ີສຸ
10 w:ີສ່
10 w:ີສ່ວນ
16 w:ີຫຼ
13 w:ີຫຼາຍ
12 w:ີອີ
24 w:ີເຊ
31 w:ີເຊັນ
-11 w:ີເນ
-10 w:ີເນື້
24 w:ີເປ
23 w:ີເປີດ
-37 w:ີແລ
-14 w:ີແລ້ວ
-12 w:ີໂທ
20 w:ີໃຈ
-11 w:ີໃນ
-19 w:ີໃຫ
-38 w:ີໃໝ
25 w:ີ່ຂ
10 w:ີ່ຂັດ
-12 w:ີ່ຊ
-31 w:ີ່ຖືກຕ້
16 w:ີ່ທ່າ
17 w:ີ່ນ້ອ
-10 w:ີ່ບໍ່ມີ
-26 w:ີ່ປ
-17 w:ີ່ປັບ
-20 w:ີ່ຜ
27 w:ີ່ມ
10 w:ີ່ມຂໍ
10 w:ີ່ມຂໍ້ມ
16 w:ີ່ມຄຳ
-20 w:ີ່ມເຕ
-20 w:ີ່ມເຕີມ
-17 w:ີ່ລົງ
-14 w:ີ່ສ
-22 w:ີ່ສຸດ
-20 w:ີ່ສຸດໃນ
10 w:ີ່ສົ່ງມ
-19 w:ີ່ຮ
-15 w:ີ່ແ
-16 w:ີ່ແກ້ໄຂ
-15 w:ີ່ໂ
14 w:ີ່ໃ
15 w:ີ່ໄດ້
-29 w:ີ້.
-15 w:ີ້:
31 w:ີ້ກ
12 w:ີ້ກ່ອ
19 w:ີ້ຂ່າ
-11 w:ີ້ຂ້ອ
10 w:ີ້ຄ
11 w:ີ້ຄວນ
-10 w:ີ້ຈະເປັ
10 w:ີ້ຍ
-15 w:ີ້ຖ
-13 w:ີ້ບ
-11 w:ີ້ບອກ
-14 w:ີ້ບໍ່
-17 w:ີ້ບໍ່ມີ
-27 w:ີ້ມ
-16 w:ີ້ລ
15 w:ີ້ວ
-22 w:ີ້ຫ
-17 w:ີ້ອ
-12 w:ີ້ເປັ
-27 w:ີ້ແ
-13 w:ີ້ແຈງ
-13 w:ີ້ແມ່ນລ
10 w:ີ້ແມ່ນສ
-20 w:ີ້ແລ້
21 w:ີ້ໃຊ້
-18 w:ີ້ໃຫ້
-11 w:ີ້ໄດ້
-14 w:ີໜ້
-26 w:ຶກສ
11 w:ຶກອ
-15 w:ຶນ.
15 w:ຶ້ນມາ
17 w:ຶ້ນຫຼ
11 w:ຶ້ນເພ
-27 w:ຶ້ມ
10 w:ືກກ
23 w:ືກຂ
26 w:ືກຂຽນ
10 w:ືກຕ້ອ
-22 w:ືກປ
-13 w:ືກປ່ຽ
10 w:ືກປ່ຽນເ
-20 w:ືກລ
-19 w:ືກເ
10 w:ືກແ
16 w:ືກແທນ
-19 w:ືນ.
-28 w:ືນຢ
-27 w:ືນຢັນ
-10 w:ືນຢັນຕົ
-16 w:ືນສ
12 w:ືນແ
13 w:ືນແລ້
13 w:ືນໃ
35 w:ືບຕ
35 w:ືບຕໍ່
21 w:ືບໍ
10 w:ືພາ
10 w:ືພາສາ
16 w:ືພິ
-15 w:ືພິມ.
10 w:ືວ່
-10 w:ືອກ
13 w:ືອກທີ
-12 w:ືອກໃຊ
-15 w:ືອງ
11 w:ືອງໄຊ
-39 w:ືອນ
16 w:ືອມ
14 w:ືອາ
-17 w:ືເກ
-11 w:ືເກົ່
-17 w:ື່ຂ
-17 w:ື່ຂອງ
10 w:ື່ຄົນ
-21 w:ື່ທ
-13 w:ື່ທີ່
17 w:ື່ນ
38 w:ື່ບ
13 w:ື່ບຸກ
13 w:ື່ບຸກຄົ
22 w:ື່ບໍລ
22 w:ື່ບໍລິສ
10 w:ື່ລ
10 w:ື່ລາວ
-15 w:ື່ສ
13 w:ື່ອ
-12 w:ື່ອຄວ
-12 w:ື່ອຄວາມ
-11 w:ື່ອງທ
-12 w:ື່ອງນ
-11 w:ື່ອງມ
-10 w:ື່ອງເ
10 w:ື່ອງໝ
11 w:ື່ອງໝາຍ
16 w:ື່ອຖື
11 w:ື່ອບໍ
27 w:ື່ອົງ
10 w:ື່ອໃດ
13 w:ື່ອໃຫ
16 w:ື່ອໃຫ້ຂ
11 w:ື່ອໃຫ້ຜ
32 w:ື່ເ
12 w:ື່ເຕັ
12 w:ື່ເຕັມຂ
17 w:ື່ເມື
18 w:ື່ເມືອງ
-15 w:ື່ແ
-17 w:ື່ໂ
-21 w:ື່ໃ
-12 w:ື່ໄ
-15 w:ື່￼
-15 w:ື່￼￼￼
-15 w:ື່￼￼￼￼￼
12 w:ື້ກີບ
12 w:ື້ທ
12 w:ື້ນ
14 w:ື້ນີ້
-14 w:ື້ອ
11 w:ື້ອໃນຫຼ
-16 w:ື້ເ
11 w:ື້ແ
-10 w:ື￼￼
-10 w:ື￼￼￼￼
-10 w:ື￼￼￼￼￼￼
-16 w:ຸກຂ
-23 w:ຸກຄ
25 w:ຸກບ
16 w:ຸກບ່ອ
-15 w:ຸກສ
-13 w:ຸກແ
-19 w:ຸກໃ
14 w:ຸງ:
10 w:ຸງມ
-13 w:ຸງໃ
-20 w:ຸດ:
-21 w:ຸດກ
14 w:ຸດຄ
14 w:ຸດຄວາ
27 w:ຸດທີ່
17 w:ຸດທີ່ປັ
-11 w:ຸດທ້າ
12 w:ຸດສ
16 w:ຸດແລະ
-19 w:ຸດໃ
12 w:ຸນາ
-11 w:ຸນໃ
11 w:ຸບກ
16 w:ຸພາ
-11 w:ຸ່ນ
-10 w:ຸ່ນແລ
-24 w:ຸ່ມ
-10 w:ູກຄ
-10 w:ູກຄ້າ
-29 w:ູດໃ
-18 w:ູນກ
17 w:ູນຄ
11 w:ູນຄ່າ
14 w:ູນທີ່
12 w:ູນນ
12 w:ູນນີ້
10 w:ູນສຳຄ
10 w:ູນສຳຄັນ
-15 w:ູນໃ
-14 w:ູບ.
18 w:ູບທ
14 w:ູບພ
14 w:ູບພາບ
-17 w:ູບເ
19 w:ູບແ
13 w:ູບແບບ
-12 w:ູສອ
-43 w:ູ່ກ
29 w:ູ່ທ
-12 w:ູ່ນ
-10 w:ູ່ບ
12 w:ູ່ວ
-15 w:ູ່ສ
-14 w:ູ່ເ
12 w:ູ້.
14 w:ູ້ກ່ຽ
16 w:ູ້ຂ
-12 w:ູ້ຄ
-16 w:ູ້ຊ
-12 w:ູ້ຊົມ
14 w:ູ້ບ
15 w:ູ້ບໍ່
-13 w:ູ້ປ
-18 w:ູ້ວ
-15 w:ູ້ວ່າ
-11 w:ູ້ສ
37 w:ູ້ອ
35 w:ູ້ອ່າ
-12 w:ູ້ອ່ານ.
-18 w:ູ້ເ
-46 w:ູ້ແ
-12 w:ູ້ແທນ
-10 w:ົກຄ
-23 w:ົກລ
-14 w:ົກລົງ
14 w:ົກລົງກັ
-11 w:ົກຮ
-10 w:ົກຮຽນ
12 w:ົກເ
11 w:ົກເວັ
11 w:ົກເວັ້ນ
29 w:ົງກ
40 w:ົງກັນ
18 w:ົງຂ
13 w:ົງຂ່າ
-12 w:ົງຊ
-12 w:ົງຊື່
-12 w:ົງຕ
-23 w:ົງທ
-17 w:ົງທະບ
-17 w:ົງທະບຽນ
-11 w:ົງທຶນ
-19 w:ົງສ
11 w:ົງເລັ
-15 w:ົງເຫຼ
-14 w:ົງເຫຼືອ
-13 w:ົງໂ
20 w:ົງໄ
11 w:ົງໜ
23 w:ົດ,
-21 w:ົດກ
-25 w:ົດກະວ
-12 w:ົດຄວາມນ
-12 w:ົດຈົບ
-11 w:ົດຈົບຊັ
-29 w:ົດຊ
-17 w:ົດຊາດ
17 w:ົດຖ
17 w:ົດຖືກ
-10 w:ົດທ
-19 w:ົດນ
-11 w:ົດນີ້
-23 w:ົດປ
-48 w:ົດລ
-10 w:ົດລອງ
-16 w:ົດລາຍ
-16 w:ົດລາຍງາ
-13 w:ົດສ
12 w:ົດສະຫ
12 w:ົດສະຫຼຸ
-15 w:ົດສຳພ
-15 w:ົດສຳພາດ
-11 w:ົດອ
-29 w:ົດຮ
-19 w:ົດເ
-10 w:ົດແຕ່
16 w:ົດແລ້
19 w:ົດໄ
15 w:ົດໄຟລ
15 w:ົດໄຟລາວ
15 w:ົດໄວ້
-36 w:ົດໝ
-34 w:ົດໝາຍ
-13 w:ົດໝາຍສະ
-15 w:ົດ￼
-15 w:ົດ￼￼￼
-15 w:ົດ￼￼￼￼￼
-11 w:ົນ.
14 w:ົນກ
18 w:ົນການ
-11 w:ົນຂ
-10 w:ົນຖ
-15 w:ົນທ
10 w:ົນມ
-10 w:ົນສ
-34 w:ົນເ
-11 w:ົນເອງ
15 w:ົນແຕ່
30 w:ົນໃ
-16 w:ົນໃຈສ
-15 w:ົນໜ
-13 w:ົນໜຶ່
16 w:ົບ.
18 w:ົບກ
-10 w:ົບກັນໃໝ
17 w:ົບຂ
-21 w:ົບຈ
-17 w:ົບຊ
-14 w:ົບຊັ້
-10 w:ົບຖ
-16 w:ົບຖ້ວນ.
13 w:ົບທ
-12 w:ົບໄ
12 w:ົມບ
12 w:ົມບູນ
-12 w:ົວ.
52 w:ົວຂ
36 w:ົວຂໍ້
-18 w:ົວຂໍ້ຂ່
-24 w:ົວຂໍ້ບົ
-12 w:ົວຈ
-11 w:ົວຈິງ
-28 w:ົວຢ
-28 w:ົວຢ່າ
-13 w:ົວສ
17 w:ົວສະກ
17 w:ົວສະກົດ
-13 w:ົວເລກ
-13 w:ົວເລກທີ
13 w:ົວເລື
14 w:ົວເລືອກ
-29 w:ົວແ
-12 w:ົວໃ
-13 w:ົວໃໝ່
-12 w:ົວໜັງ
-12 w:ົວໜັງສື
15 w:ົວໜ້າພະ
15 w:ົາຂ
-25 w:ົາຄ
-11 w:ົາຈ
11 w:ົາອ
10 w:ົາອອກ
19 w:ົາແ
-12 w:ົາໄ
-13 w:ົ່ງ
12 w:ົ່ງມາ
24 w:ົ່ງອອ
-12 w:ົ່ງຮູ
10 w:ົ່ງໃຫ
-49 w:ົ່ວ
-12 w:ົ່ວໂມ
-14 w:ົ່າ
-10 w:ົ່າຂອ
-11 w:ົ່າວ່
13 w:ົ່າເລ
13 w:ົ່າເລື່
12 w:ົ້ນ
18 w:ົ້ນສະ
16 w:ົ້ນສະບັ
24 w:ົ້ນຫາ
-16 w:ົ້ມ
-10 w:ົ້າກັ
15 w:ົ້າຂອ
16 w:ົ້າວ່າ:
18 w:ົ້າແຂ
-15 w:ຼວງ
-23 w:ຼວດ
38 w:ຼັກ
-32 w:ຼັງ
-14 w:ຼັ້
18 w:ຼາຍກວ
18 w:ຼາຍກວ່າ
-14 w:ຼາຍຄົ
11 w:ຼາດ
15 w:ຼາດເຊ
15 w:ຼາດເຊົ້
17 w:ຼິ້
-16 w:ຼືຈ
23 w:ຼືບ
26 w:ຼືບໍ່
11 w:ຼືອ
33 w:ຼືເ
14 w:ຼຸດຄວ
14 w:ຼຸດຄວາມ
35 w:ຼ່ງ
-32 w:ຼ່ງຂ່
-32 w:ຼ່ງຂ່າວ
11 w:ຼ່ງຂໍ
11 w:ຼ່ງຂໍ້ມ
19 w:ຼ່ງທີ
21 w:ຼ່ງທີ່ມ
-21 w:ຼ້າ
-14 w:ຼ້າສຸ
-10 w:ຽກຮ
-20 w:ຽງກ
21 w:ຽງຂ
18 w:ຽງຂອງ
22 w:ຽງຄ
10 w:ຽງຈັນ
-27 w:ຽງຕ
20 w:ຽງທ
18 w:ຽງບ
-27 w:ຽງແ
-14 w:ຽງແຕ່
-24 w:ຽງໂ
13 w:ຽງໃ
14 w:ຽງໃຫ້
23 w:ຽດເ
14 w:ຽນຂ
11 w:ຽນຂ່າ
16 w:ຽນຄ
-38 w:ຽນຊ
-24 w:ຽນຊື່
11 w:ຽນດ
10 w:ຽນດ້ວ
13 w:ຽນຕ
-17 w:ຽນນ
-20 w:ຽນບ
-10 w:ຽນບົດ
-26 w:ຽນປ
-16 w:ຽນປະໂ
-16 w:ຽນປະໂຫຍ
-33 w:ຽນຜ
-13 w:ຽນສ
-61 w:ຽນຫ
-11 w:ຽນຫົວ
-12 w:ຽນຫົວຂໍ
-11 w:ຽນຮ
-16 w:ຽນເປັນ￼
-15 w:ຽນແ
-22 w:ຽນແບບ
17 w:ຽນແປງຫຼ
19 w:ຽນໃ
18 w:ຽນໃໝ່
12 w:ຽນໄ
11 w:ຽນໄວ້
-10 w:ຽນໜ
-10 w:ຽນໜ້າ
21 w:ຽນ￼
21 w:ຽນ￼￼￼
21 w:ຽນ￼￼￼￼￼
19 w:ຽບກ
16 w:ຽບທ
16 w:ຽບທຽບ
21 w:ຽບຮ
20 w:ຽບຮ້ອ
14 w:ຽວກ
19 w:ຽວກັບ
15 w:ຽວລ
15 w:ຽວລາວ
29 w:ຽວເ
-16 w:ເກດ
-20 w:ເກີນ1
-16 w:ເກີນ300
21 w:ເກີນໄ
-14 w:ເຂົ
16 w:ເຂົ້າເຖ
-12 w:ເຄາ
-13 w:ເຄິ
-13 w:ເຄິ່ງ
-22 w:ເຄີ
17 w:ເຄື
23 w:ເຄື່ອ
11 w:ເຄື່ອງໝ
-19 w:ເງິ
-12 w:ເຈັ
15 w:ເຈົ້າເວ
26 w:ເຊັ
-14 w:ເຊັ່ນ￼￼
-13 w:ເຊິ
-13 w:ເຊິ່ງ
-10 w:ເຊີ
16 w:ເຊື່ອຖື
-14 w:ເຊົ
10 w:ເຊົ້າ
-20 w:ເດັກນ
-20 w:ເດັກນ້ອ
-19 w:ເດີ
-10 w:ເດື
-12 w:ເດົາຄ
-15 w:ເຕະ
11 w:ເຕັ
15 w:ເຕັມ.
-29 w:ເຕີ
-21 w:ເຕື
-21 w:ເຕືອນ
-10 w:ເຕືອນວ່
12 w:ເຖິງເ
-23 w:ເຖົ
-23 w:ເຖົ້າ
-17 w:ເທດ
12 w:ເທັ
12 w:ເທັດຈ
12 w:ເທັດຈິງ
12 w:ເທົ່ານີ
36 w:ເນັ
48 w:ເນັ້ນ
13 w:ເນົ
22 w:ເບິ
22 w:ເບິ່ງ
-15 w:ເບີ
-11 w:ເບີໂທ
27 w:ເປັ
14 w:ເປັນa
16 w:ເປັນກ
-11 w:ເປັນກັນ
16 w:ເປັນກາງ
16 w:ເປັນຂ
10 w:ເປັນຂໍ້
-14 w:ເປັນຄ
11 w:ເປັນຄຳຖ
10 w:ເປັນຕ
16 w:ເປັນຕົວ
-12 w:ເປັນນ
11 w:ເປັນລາວ
-25 w:ເປັນຫ
-13 w:ເປັນຫຍັ
22 w:ເປັນເ
10 w:ເປັນ￼
10 w:ເປັນ￼￼￼
15 w:ເປີ
-15 w:ເປີດລ
-18 w:ເປີດສ
-11 w:ເປີດໃ
18 w:ເປົ
-18 w:ເຜັ
11 w:ເຜີ
11 w:ເຜີຍແ
12 w:ເຜີຍແຜ່
-25 w:ເພງ
28 w:ເພຈ
10 w:ເພຈຂອ
-11 w:ເພາະຕົວ
13 w:ເພາະສ
15 w:ເພາະແ
12 w:ເພີ
10 w:ເພີ່ມຂໍ
16 w:ເພີ່ມຄຳ
-20 w:ເພີ່ມເຕ
-12 w:ເພື່ອຄວ
14 w:ເພື່ອບໍ
13 w:ເພື່ອໃຫ
-12 w:ເມສ
-28 w:ເມື
-13 w:ເມືອງ
11 w:ເມືອງໄຊ
-13 w:ເມື່ອ
10 w:ເມື່ອໃດ
-16 w:ເລກ
-18 w:ເລກທີ
10 w:ເລກທີ່ຖ
53 w:ເລັ
-18 w:ເລັດແ
-18 w:ເລັດແລ້
18 w:ເລີ
-22 w:ເລີຍ!
30 w:ເລີຍເ
20 w:ເລີ່ມ
-21 w:ເລື
13 w:ເລືອກທີ
-12 w:ເລືອກໃຊ
-10 w:ເລື່ອ
-11 w:ເລື່ອງທ
-12 w:ເລື່ອງນ
-10 w:ເລື່ອງເ
-10 w:ເລົ່າວ່
13 w:ເລົ່າເລ
-10 w:ເວລ
14 w:ເວລາ.
13 w:ເວລາ1
35 w:ເວັ
-18 w:ເວັບໄຊຂ
19 w:ເວົ
17 w:ເວົ້າ
-15 w:ເວົ້າເຖ
19 w:ເສດ
16 w:ເສດຖະ
19 w:ເສດຖະກິ
-41 w:ເສັ
-17 w:ເສັ້ນ
-13 w:ເສັ້ນທາ
29 w:ເຫດ
39 w:ເຫດກາ
-22 w:ເຫັ
13 w:ເຫັນ.
-11 w:ເຫັນວ
-11 w:ເຫັນວ່າ
-19 w:ເຫຼ
-14 w:ເຫຼັ້
-13 w:ເອກ
26 w:ເອົ
29 w:ເອົາອ
18 w:ເອົາອອກ
19 w:ເຮັກຕ
-11 w:ເຮັດວ
-10 w:ເຮັດວຽກ
-18 w:ເຮັດເ
-16 w:ເຮື
-13 w:ເຮືອນ
-18 w:ເຮົ
14 w:ເຮົາຂ
-19 w:ເຮົາຈ
-11 w:ເຮົາໄ
-10 w:ເໜີໃຫ
17 w:ເໝາ
23 w:ເໝາະກ
23 w:ເໝາະກັບ
15 w:ເໝີ
-28 w:ແກ່
25 w:ແກ້
-10 w:ແກ້ຂ່
-10 w:ແກ້ຂ່າວ
-10 w:ແກ້ໄຂ
-32 w:ແກ້ໄຂແລ
25 w:ແຂງ
11 w:ແຂວງອ
13 w:ແຂ່
-13 w:ແຈງ
-14 w:ແຈ່
-44 w:ແຈ້
-22 w:ແຈ້ງກ
-16 w:ແຊຣ
-22 w:ແຊັ
-14 w:ແຊັດບ
-14 w:ແຊັດບອດ
26 w:ແຍກ
-21 w:ແດກ
-21 w:ແດນ
-57 w:ແດ່
-11 w:ແຕກ
-14 w:ແຕກຕ່
-14 w:ແຕກຕ່າງ
21 w:ແຕະ
18 w:ແຕະຕ້
18 w:ແຕະຕ້ອງ
-25 w:ແຕ່
10 w:ແຕ່ຄຳ
-10 w:ແຕ່ງຄ
-10 w:ແຕ່ງຄວາ
20 w:ແຕ່ຊື
11 w:ແຕ່ຖ້
-15 w:ແຕ່ບໍ
-12 w:ແຕ່ມື
-15 w:ແທນ
11 w:ແທນດ້
11 w:ແທນດ້ວຍ
13 w:ແທນ￼￼
13 w:ແທນ￼￼￼￼
25 w:ແທັ
10 w:ແທັກແ
30 w:ແທ້
-19 w:ແນກ
13 w:ແນບມາ
-11 w:ແນວ
-35 w:ແນວໃດ
76 w:ແບບ
15 w:ແບບຂ່
15 w:ແບບຂ່າວ
-11 w:ແບບຈຳ
-11 w:ແບບຈຳລອ
19 w:ແບບທີ
23 w:ແບບນີ
-14 w:ແບບບໍ
-22 w:ແບບຟອ
-11 w:ແບບເກ
-11 w:ແບບເກົ່
12 w:ແບບເປ
-11 w:ແບບໃດ
-16 w:ແບ່
14 w:ແປ.
17 w:ແປຄ
31 w:ແປງ
17 w:ແປງຫຼ
17 w:ແປງຫຼັກ
-18 w:ແປຈ
-27 w:ແປດ
12 w:ແປຕ
11 w:ແປທ
19 w:ແປນ
19 w:ແປນີ້
-17 w:ແປພ
-17 w:ແປພາສ
-12 w:ແປພາສາລ
-19 w:ແປອ
18 w:ແປເ
25 w:ແປເປັ
15 w:ແປເປັນ￼
-17 w:ແປແ
-20 w:ແປແລະ
-11 w:ແປແລະຮຽ
-12 w:ແປໃ
-10 w:ແປໃຫ້
-44 w:ແຜນ
10 w:ແຜ່
-16 w:ແພັ
-16 w:ແພັກເ
-25 w:ແມ່
-13 w:ແມ່ຕູ
12 w:ແມ່ນ1
13 w:ແມ່ນກ
13 w:ແມ່ນການ
11 w:ແມ່ນຄວາ
-12 w:ແມ່ນຕ
23 w:ແມ່ນບ
11 w:ແມ່ນບົດ
-11 w:ແມ່ນຜ
-13 w:ແມ່ນລ
15 w:ແມ່ນສະບ
15 w:ແມ່ນຫ
-11 w:ແມ່ນຮ
16 w:ແມ່ນແ
10 w:ແມ່ນແລ້
-10 w:ແລງ
-55 w:ແລະ
-10 w:ແລະກາ
-14 w:ແລະຂໍ
14 w:ແລະຄຳ
23 w:ແລະບໍ
-11 w:ແລະພາ
-11 w:ແລະພາສາ
-16 w:ແລະຮູ
-19 w:ແລະຮຽ
-19 w:ແລະຮຽບຮ
14 w:ແລະ￼￼
13 w:ແລະ￼￼￼￼
39 w:ແລ້
31 w:ແລ້ວ,
30 w:ແລ້ວ.
-14 w:ແລ້ວ:
-32 w:ແລ້ວກ
-29 w:ແລ້ວຂ
-17 w:ແລ້ວຂ້ອ
-10 w:ແລ້ວຄ
-14 w:ແລ້ວບ
-16 w:ແລ້ວພ
-19 w:ແລ້ວວ
-24 w:ແລ້ວເ
23 w:ແຫຼ
35 w:ແຫຼ່ງ
-32 w:ແຫຼ່ງຂ່
11 w:ແຫຼ່ງຂໍ
19 w:ແຫຼ່ງທີ
-33 w:ແຫ່
-10 w:ແຫ່ງໜ
-10 w:ແຫ່ງໜຶ່
-17 w:ແຫ້
-19 w:ແອັ
29 w:ແຮງ
12 w:ແຮັ
12 w:ແຮັດແ
12 w:ແຮັດແທັ
14 w:ແໜ່
16 w:ແໜ່ງຂ
16 w:ແໜ່ງຂອງ
17 w:ໂຄງກາ
28 w:ໂຄງການຈ
-24 w:ໂຄງສ້
-24 w:ໂຄງສ້າງ
-15 w:ໂຊກ
-15 w:ໂຊກດີ
10 w:ໂຊກດີກັ
-30 w:ໂດຍ
14 w:ໂດຍລວ
-20 w:ໂດຍຮັ
-20 w:ໂດຍຮັກສ
-15 w:ໂດຍໃຊ
-16 w:ໂດລ
24 w:ໂຕນ
-11 w:ໂທ0
-11 w:ໂທ021
-17 w:ໂທດ
10 w:ໂທນ
-15 w:ໂທລ
11 w:ໂພສ
-48 w:ໂມງ
-21 w:ໂລກ
11 w:ໂຫຍ
13 w:ໂຫຍກດ
-16 w:ໂຫຍກຕ
-12 w:ໂຫຍກຕໍ່
-14 w:ໂຫຍກລ
-18 w:ໂຫຍດແ
-18 w:ໂຫຍດແກ່
27 w:ໂອເ
-57 w:ໂຮງ
-22 w:ໂຮງຮຽ
-22 w:ໂຮງໝໍ
12 w:ໃກ້ຄຽ
17 w:ໃຈ.
-11 w:ໃຈຜູ້
-16 w:ໃຈສ
23 w:ໃຈແ
10 w:ໃຈແລ້
22 w:ໃຈໃ
22 w:ໃຈໃຫ້
16 w:ໃຈໄ
18 w:ໃຊ້
-12 w:ໃຊ້ai
38 w:ໃຊ້ຮູ
-10 w:ໃຊ້ເວ
-10 w:ໃຊ້ເວລາ
-14 w:ໃຊ້ໃນ
21 w:ໃຊ້￼￼
21 w:ໃຊ້￼￼￼￼
13 w:ໃດກ
-13 w:ໃດຕ
-14 w:ໃຕ້
-15 w:ໃນ6
-26 w:ໃນກ
-14 w:ໃນການ
28 w:ໃນຂ
14 w:ໃນຂ່າ
-22 w:ໃນຄ
-10 w:ໃນຄວາມບ
17 w:ໃນຄັ້
-23 w:ໃນຊ
11 w:ໃນຊື່
-15 w:ໃນຕ
21 w:ໃນຖ
10 w:ໃນຖານ
11 w:ໃນທີ່
-15 w:ໃນນ
-10 w:ໃນນັ້
14 w:ໃນບັນ
-19 w:ໃນບົດຄວ
-15 w:ໃນບົດນີ
25 w:ໃນປ
10 w:ໃນປະໂ
10 w:ໃນປະໂຫຍ
24 w:ໃນປີ2
-27 w:ໃນພ
11 w:ໃນພາສ
-14 w:ໃນມ
-19 w:ໃນມາດ
-19 w:ໃນມາດຕາ
-16 w:ໃນລ
-11 w:ໃນລາຍ
22 w:ໃນວັກ
-19 w:ໃນວັນ
-13 w:ໃນສ
19 w:ໃນສະບ
19 w:ໃນສະບັບ
21 w:ໃນຫ
10 w:ໃນຫົວ
10 w:ໃນຫົວຂໍ
11 w:ໃນຫຼັ
-24 w:ໃນອ
13 w:ໃນຮ
13 w:ໃນຮູບ
-32 w:ໃນເ
-14 w:ໃນເອກ
-14 w:ໃນເອກະສ
-47 w:ໃນແ
-12 w:ໃນແບບ
-15 w:ໃນແຜນ
-14 w:ໃນໂ
-22 w:ໃນໃ
-13 w:ໃບສ
-12 w:ໃບແ
-15 w:ໃຜມ
12 w:ໃຜເ
15 w:ໃສ່ຄວ
15 w:ໃສ່ຄວາມ
25 w:ໃສ່ຄຳ
-30 w:ໃຫຍ
-12 w:ໃຫ້
-17 w:ໃຫ້ກະ
-25 w:ໃຫ້ກົ
-21 w:ໃຫ້ກົງກ
12 w:ໃຫ້ຂ່
12 w:ໃຫ້ຂ່າວ
22 w:ໃຫ້ຂ້
21 w:ໃຫ້ຂ້ອຍ
12 w:ໃຫ້ທ່
15 w:ໃຫ້ທ່ານ
-19 w:ໃຫ້ນ້
-19 w:ໃຫ້ນ້ອງ
10 w:ໃຫ້ບົ
11 w:ໃຫ້ປ່
11 w:ໃຫ້ປ່ຽນ
19 w:ໃຫ້ຜູ
14 w:ໃຫ້ຜູ້ອ
16 w:ໃຫ້ຟັ
-11 w:ໃຫ້ລູ
-25 w:ໃຫ້ສັ
-26 w:ໃຫ້ສັ້ນ
22 w:ໃຫ້ເນ
14 w:ໃຫ້ເປັນ
11 w:ໃຫ້ເໝ
11 w:ໃຫ້ເໝາະ
14 w:ໃຫ້ແດ
29 w:ໃຫ້ແລ
29 w:ໃຫ້ແລ້ວ
-12 w:ໃຫ້ໂຊ
-12 w:ໃຫ້ໂຊກດ
-19 w:ໃຫ້ໃສ
-37 w:ໃໝ່
-12 w:ໃໝ່ເພ
-12 w:ໃໝ່ເພື່
18 w:ໃໝ່ໃຫ
12 w:ໄຂ:
-25 w:ໄຂແ
-32 w:ໄຂແລ້
-18 w:ໄຊຂ
20 w:ໄຊແ
18 w:ໄດ້ກວ
14 w:ໄດ້ທັນທ
-20 w:ໄດ້ທີ
-11 w:ໄດ້ອີ
-34 w:ໄດ້ຮັ
-16 w:ໄດ້ຮັບກ
12 w:ໄດ້ເປ
-26 w:ໄດ້ເພ
-19 w:ໄດ້ເພີ່
-10 w:ໄດ້ແກ
21 w:ໄດ້ແຕ
15 w:ໄທເ
-12 w:ໄປ,
-22 w:ໄປກ
12 w:ໄປຈ
-33 w:ໄປນ
-24 w:ໄປນີ້
-12 w:ໄປປ
-12 w:ໄປປັບ
-12 w:ໄປປັບປຸ
-10 w:ໄປເ
-14 w:ໄປເຮັ
15 w:ໄປແ
14 w:ໄປໄ
13 w:ໄພທ
13 w:ໄພທີ່
18 w:ໄຟລ
15 w:ໄຟລາວ
15 w:ໄຟລາວ-ຈ
-14 w:ໄມ້
-17 w:ໄລຍ
61 w:ໄວ້
12 w:ໄວ້ທ້
12 w:ໄວ້ທ້າຍ
18 w:ໄວ້ໃນ
-12 w:່ກະ
-10 w:່ກາ
-12 w:່ກຳ
-15 w:່ກົ
-23 w:່ກ່
-22 w:່ຂອ
-10 w:່ຂອງຜ
-10 w:່ຂອງຜູ້
10 w:່ຂັ
10 w:່ຂ້ອຍມີ
19 w:່ຂໍ
25 w:່ຄວ
13 w:່ຄວນເ
19 w:່ຄວາມ
15 w:່ຄວາມຄິ
-15 w:່ຄະ
21 w:່ຄຳ
-12 w:່ຄົ
11 w:່ຄ້
-22 w:່ງ.
-17 w:່ງກ
22 w:່ງຂອງ
16 w:່ງຂອງທ່
-25 w:່ງຂ່າ
16 w:່ງຂໍ້
19 w:່ງຂໍ້ມູ
-14 w:່ງຄ
-17 w:່ງຄວາ
-17 w:່ງຊ
-10 w:່ງຕ
-16 w:່ງຖ
17 w:່ງທ
20 w:່ງທີ່
21 w:່ງທີ່ມາ
13 w:່ງນ
14 w:່ງນີ້
12 w:່ງບ
-11 w:່ງບົດ
12 w:່ງບໍ່
16 w:່ງພ
27 w:່ງມ
-11 w:່ງຫ
36 w:່ງອ
21 w:່ງອອກ
-18 w:່ງຮ
-12 w:່ງຮູບ
-21 w:່ງເ
-17 w:່ງໃ
-28 w:່ງໜ
-19 w:່ງໜຶ່
-20 w:່ງໜຶ່ງ.
13 w:່ຊັ
-15 w:່ຊາ
18 w:່ຊື
10 w:່ຊ້ຳກ
15 w:່ຍັງຄ
-12 w:່ຍັງບ
-12 w:່ຍັງບໍ່
22 w:່ຕະ
22 w:່ຕະຫຼ
-20 w:່ຕູ
10 w:່ຕ້ອງແກ
-32 w:່ຖືກຕ
-34 w:່ຖືກຕ້ອ
13 w:່ຖືກແ
-12 w:່ຖ້
-10 w:່ທັ
-25 w:່ທີ
19 w:່ທ່
21 w:່ທ່ານ
19 w:່ທ້
15 w:່ທ້າຍ
14 w:່ນ.
12 w:່ນ1
26 w:່ນກ
13 w:່ນການ
32 w:່ນຂ
20 w:່ນຂອງ
10 w:່ນຂ້ອ
14 w:່ນຄວາ
32 w:່ນບ
11 w:່ນບົດ
19 w:່ນບໍ່
-11 w:່ນຜ
-13 w:່ນລ
-12 w:່ນສ
15 w:່ນສະບ
15 w:່ນສະບັບ
13 w:່ນຫ
-20 w:່ນອ
-11 w:່ນຮ
-21 w:່ນັ
13 w:່ນີ້ແ
-24 w:່ນເ
11 w:່ນແລ້ວ,
-10 w:່ນໄ
12 w:່ບຸ
12 w:່ບຸກຄ
12 w:່ບຸກຄົນ
14 w:່ບົ
-16 w:່ບ້
-16 w:່ບ້ານ
18 w:່ບໍລິ
18 w:່ບໍລິສັ
-17 w:່ບໍ່ມ
-25 w:່ປັ
-13 w:່ປາ
-16 w:່ປຶ
14 w:່ຜູ້ຂ
12 w:່ພາ
-26 w:່ພົ
-21 w:່ພໍ
21 w:່ມຄ
10 w:່ມຄຳເ
-12 w:່ມຕ
-13 w:່ມນ
17 w:່ມບ
-11 w:່ມສ
-10 w:່ມອ
-15 w:່ມັ
15 w:່ມາ
25 w:່ມີ
12 w:່ມີບັ
15 w:່ມີໃນ
-15 w:່ມື
-18 w:່ມເ
-20 w:່ມເຕີ
18 w:່ລາ
11 w:່ວຍ
18 w:່ວນ
15 w:່ວນຕົ
22 w:່ວນທີ
-15 w:່ວນຫຼ
24 w:່ວນໃດ
-23 w:່ວມ
14 w:່ວັ
-12 w:່ວໂ
-12 w:່ວໂມງ
-12 w:່ວ່
-10 w:່ສະ
-10 w:່ສະດວ
-17 w:່ສະບັ
-11 w:່ສະບັບໜ
-22 w:່ສາ
-33 w:່ສິ
-24 w:່ສຸ
-20 w:່ສຸດໃ
-10 w:່ສົ
10 w:່ສົ່ງມາ
48 w:່ສ້
48 w:່ສ້າງ
19 w:່ຫຼິ້
30 w:່ອກ
-13 w:່ອຂ
-10 w:່ອຄ
-12 w:່ອຄວາ
10 w:່ອງໝາ
10 w:່ອຍ
12 w:່ອຖ
-13 w:່ອນກົ
-16 w:່ອນຂ້
11 w:່ອນລົ
-17 w:່ອນວັ
-11 w:່ອນວັນທ
14 w:່ອນໜ້
-14 w:່ອນໜ້ານ
11 w:່ອບ
11 w:່ອບໍ່
-16 w:່ອປ
26 w:່ອົ
27 w:່ອົງກ
-15 w:່ອເ
-22 w:່ອແ
29 w:່ອໃ
13 w:່ອໃຫ້
11 w:່ອໃຫ້ຜູ
-24 w:່ອ່
-24 w:່ອ່ານ
44 w:່ຮູ
-10 w:່ຮ້
19 w:່າ:
27 w:່າ?
-25 w:່າກ
-10 w:່າການ
-36 w:່າຂ
-10 w:່າຂອງ
-14 w:່າຂ້ອ
10 w:່າຂໍ້
-15 w:່າຄ
-15 w:່າງກັ
12 w:່າງປະ
12 w:່າງປະເທ
-17 w:່າຊ
-15 w:່າຊື່
-22 w:່າຍ
-11 w:່າຍຂຶ
-11 w:່າຍຂຶ້ນ
-16 w:່າຕ
-20 w:່າທ
10 w:່າທ່າ
-12 w:່ານກ່
-11 w:່ານຂ່
-11 w:່ານຂ່າວ
16 w:່ານຕົ
-11 w:່ານຖາ
-16 w:່ານນາ
-11 w:່ານບໍ
-19 w:່ານຜູ
-12 w:່ານຜູ້ອ
12 w:່ານມັ
10 w:່ານລື
10 w:່ານສາ
16 w:່ານສົ
10 w:່ານສົ່ງ
17 w:່ານອອ
14 w:່ານັ້
11 w:່າບ
-14 w:່າບົດ
13 w:່າບໍ່
-26 w:່າປ
33 w:່າຜ
-16 w:່າພ
-26 w:່າລ
-11 w:່າລືມ
24 w:່າວ
11 w:່າວກ່ອນ
-13 w:່າວທາ
-14 w:່າວນີ
12 w:່າວສາ
10 w:່າວເຖ
10 w:່າວເຖິງ
-15 w:່າວໄດ
-11 w:່າວ່າ
10 w:່າສ
-14 w:່າສະບ
-13 w:່າສະບັບ
23 w:່າສຸດ
-24 w:່າເ
-18 w:່າເປັ
-17 w:່າເປັນຫ
19 w:່າແ
15 w:່າແລະ
10 w:່າໃ
-23 w:່ຽນ
-16 w:່ຽນຊື
-22 w:່ຽນຫຼ
17 w:່ຽນແປງຫ
14 w:່ຽນແລ
28 w:່ຽນ￼￼
28 w:່ຽນ￼￼￼￼
19 w:່ຽວກັ
15 w:່ຽວລາ
-12 w:່ເກ
-16 w:່ເກີນ30
-11 w:່ເຄ
19 w:່ເຕ
12 w:່ເຕັມ
12 w:່ເຕັມຂອ
25 w:່ເພີ່
-37 w:່ເພື່
10 w:່ເມືອ
-24 w:່ເວ
-19 w:່ເວົ້
10 w:່ເໝ
10 w:່ເໝາະ
10 w:່ເໝາະກັ
-16 w:່ແກ້ໄ
-16 w:່ແກ້ໄຂແ
-13 w:່ແຊ
14 w:່ແນະນຳ:
-26 w:່ແບ
11 w:່ແປ
15 w:່ແລ້ວ
-15 w:່ໂຄ
-16 w:່ໂຄງກ
-16 w:່ໂຄງການ
-21 w:່ໂຮ
-10 w:່ໃນ
-15 w:່ໃນບົ
25 w:່ໃຫ
20 w:່ໃຫ້ຕ
17 w:່ໄດ້ກ
14 w:່ໄດ້ບ
10 w:່ໄດ້ປ່ຽ
-12 w:່ໄດ້ເ
14 w:່ໄດ້ແ
-17 w:່ໄດ້ໃ
-24 w:່ໄປນີ
-12 w:່ໜ້
10 w:້,ຂ
10 w:້,ຂ້ອ
-20 w:້ai
-11 w:້ch
-11 w:້chat
-11 w:້chatgp
18 w:້ກວ
-27 w:້ກະ
12 w:້ກັ
-13 w:້ກາ
-11 w:້ກຳ
11 w:້ກີ
-23 w:້ກົ
-19 w:້ກົງກ
-19 w:້ກົງກັບ
-13 w:້ກ່ອນ
14 w:້ກ່ຽວ
15 w:້ກໍ
-11 w:້ຂຽ
-12 w:້ຂຽນບ
18 w:້ຂຽນໄ
-11 w:້ຄວ
-13 w:້ຄວາມ
-13 w:້ຄວາມຂອ
19 w:້ຄວາມທີ
14 w:້ຄວາມນີ
-24 w:້ຄຳ
-11 w:້ຄຳຕອ
15 w:້ຄຳຜິດແ
-10 w:້ຄຳຜິດໃ
11 w:້ຄື
-16 w:້ຄົບຖ
-16 w:້ຄົບຖ້ວ
12 w:້ຄຽ
14 w:້ຄ່
-13 w:້ງ.
-19 w:້ງກ
12 w:້ງຕ
-15 w:້ງທ
15 w:້ງລ
-24 w:້ງໃ
-12 w:້ງໃຫ້
-10 w:້ຈະເປ
-10 w:້ຈະເປັນ
27 w:້ຈັ
-11 w:້ຈາ
-12 w:້ຊົ
14 w:້ຊ່
17 w:້ຊ່ວຍ
10 w:້ຍາວເ
10 w:້ຍາວເກີ
15 w:້ຕອ
16 w:້ຕາ
-26 w:້ຕິ
-12 w:້ຕິດຕ
-18 w:້ຕື
-18 w:້ຕື່ມ
-18 w:້ຕົ
-29 w:້ຕົກລ
-29 w:້ຕົກລົງ
-21 w:້ຖື
12 w:້ທັ
-13 w:້ທັງສອງ
10 w:້ທັງໝ
10 w:້ທັງໝົດ
14 w:້ທັນທ
-13 w:້ທີ
-13 w:້ທຸ
12 w:້ທ້
12 w:້ທ້າຍ
12 w:້ທ້າຍບົ
-18 w:້ນ,
24 w:້ນ.
-12 w:້ນ:
15 w:້ນກວ່ານ
15 w:້ນຄ
-13 w:້ນດ
-11 w:້ນທ
-15 w:້ນບ
-12 w:້ນບໍ່
-34 w:້ນປ
-19 w:້ນວ
-12 w:້ນວັກ
36 w:້ນສ
16 w:້ນສະບ
14 w:້ນສະບັບ
43 w:້ນຫ
27 w:້ນຫຼັ
40 w:້ນອ
10 w:້ນອີກ
23 w:້ນຳ
19 w:້ນີ
13 w:້ນແມ່
12 w:້ນແລະ
-26 w:້ນໃ
-25 w:້ນໄ
-34 w:້ນ້
-19 w:້ນ້ອງ
13 w:້ບອ
-15 w:້ບໍລິ
-16 w:້ບໍ່ມ
-11 w:້ປະ
-14 w:້ປັ
19 w:້ຜູ
14 w:້ຜູ້ອ
14 w:້ຜູ້ອ່າ
11 w:້ພຽ
17 w:້ຟັ
26 w:້ມູ
14 w:້ມູນທີ່
12 w:້ມູນນ
12 w:້ມູນນີ້
11 w:້ມູນສ
10 w:້ມູນສຳຄ
-15 w:້ມູນໃ
-12 w:້ຢາ
-22 w:້ລະ
-12 w:້ລະບຸ
-10 w:້ລາ
-11 w:້ລູ
-30 w:້ລົ
31 w:້ວ,
25 w:້ວ.
-14 w:້ວ:
-32 w:້ວກ
-29 w:້ວຂ
-17 w:້ວຂ້ອ
-13 w:້ວຄ
-13 w:້ວຍ
-13 w:້ວຍai
13 w:້ວຍຄຳ
16 w:້ວຍ￼￼
16 w:້ວຍ￼￼￼￼
-12 w:້ວທ
-14 w:້ວບ
-16 w:້ວພ
15 w:້ວມ
-19 w:້ວວ
-16 w:້ວາ
-28 w:້ວເ
-15 w:້ສັ
-18 w:້ສັ້ນ
-11 w:້ສ້
-11 w:້ສ້າງ
10 w:້ຫົວຂ
10 w:້ຫົວຂໍ້
-26 w:້ອງ
31 w:້ອງກາ
12 w:້ອງການສ
-10 w:້ອງຂໍ
-15 w:້ອງຈອ
19 w:້ອງຕົ
10 w:້ອງຖິ
10 w:້ອງຖິ່ນ
-13 w:້ອງມີ
-10 w:້ອງສາ
-22 w:້ອຍຂຽ
-14 w:້ອຍຂໍ
12 w:້ອຍຈຶ
12 w:້ອຍຈຶ່ງ
-14 w:້ອຍຕັ
-13 w:້ອຍບໍ່ໄ
-18 w:້ອຍອ່
-18 w:້ອຍອ່ານ
-16 w:້ອຍເຂ
-16 w:້ອຍເຂົ້
21 w:້ອຍໄດ
12 w:້ອຍໄດ້ປ
-17 w:້ອນ
54 w:້ອມ
10 w:້ອາ
11 w:້ອໃນຫ
11 w:້ອໃນຫຼັ
24 w:້ອ່
19 w:້ອ່ານ
17 w:້ຮອ
-41 w:້ຮັ
-17 w:້ຮັບກ
-17 w:້ຮັບການ
11 w:້ຮັບຜ
14 w:້ຮັບຜົນ
32 w:້ຮູ
-33 w:້າ.
-14 w:້າ3
-29 w:້າກ
17 w:້າຂ
15 w:້າຂອງ
-19 w:້າຄ
24 w:້າງ
38 w:້າງຄຳ
-16 w:້າງດ້
-16 w:້າງດ້ວຍ
12 w:້າງອີ
12 w:້າງໂດ
38 w:້າຈ
-27 w:້າຍ
23 w:້າຍບົ
-13 w:້າຕ
-15 w:້າທ່າ
-54 w:້ານ
38 w:້ານກີ
-14 w:້ານີ້
-19 w:້ານໃນ
-27 w:້າບ
-16 w:້າບໍ່
-15 w:້າບໍ່ມີ
15 w:້າພະແ
15 w:້າພະແນກ
-16 w:້າມ
-15 w:້າມັກ
17 w:້າລ
-20 w:້າວ
-28 w:້າສ
-12 w:້າສຸດ
-10 w:້າອ
13 w:້າເ
12 w:້າເປັ
-10 w:້າແລະ
30 w:້າໃຊ້
11 w:້າໃນວ
-10 w:້າໃຫ້
-21 w:້າໄ
-10 w:້ຳຄ
11 w:້ຳຖ
11 w:້ຳຖ້ວ
-12 w:້ຳທ
-22 w:້ຳປ
10 w:້ຳມ
10 w:້ຳມັນ
11 w:້ຳສ
20 w:້ຳສຽງ
-14 w:້ເຄ
12 w:້ເທັດ
12 w:້ເທັດຈິ
-12 w:້ເທົ່
22 w:້ເນ
20 w:້ເນັ້
-11 w:້ເບ
14 w:້ເປັນກາ
15 w:້ເປັນພາ
-26 w:້ເພ
-16 w:້ເພີ່
-20 w:້ເວ
-10 w:້ເວລາ
-10 w:້ເຫ
11 w:້ເອ
14 w:້ເອົາ
13 w:້ເຮັດ
10 w:້ເໝາະກັ
-15 w:້ແຈ
14 w:້ແດ
18 w:້ແຕ
-13 w:້ແທ
-12 w:້ແບ
-34 w:້ແປ
12 w:້ແມ່ນ
-17 w:້ແມ່ນລາ
18 w:້ແມ່ນສະ
11 w:້ແລ
18 w:້ແລ້ວ
15 w:້ແຮ
-13 w:້ໂຊ
-13 w:້ໂຊກດ
12 w:້ໂຊກດີກ
11 w:້ໂດ
10 w:້ໃຊ
-21 w:້ໃຊ້.
-12 w:້ໃດ
-16 w:້ໃສ
26 w:້ໃຫ
-10 w:້ໄຂ
-32 w:້ໄຂແລ
-31 w:້ໄຂແລ້ວ
14 w:້ໄດ້ແ
31 w:້ໜ້
13 w:້ໜ້າທ
12 w:້ໜ້າສ
-10 w:້ໝາ
14 w:້￼￼￼￼￼￼
-18 w:ໍ?ສ
-33 w:ໍ?ແ
-22 w:ໍຂອ
22 w:ໍດີ
-14 w:ໍຕອ
16 w:ໍຖ້
-10 w:ໍລະນີ
-15 w:ໍລິ
-16 w:ໍລິກາ
11 w:ໍສະເໜ
15 w:ໍຫຼ
14 w:ໍອະໄພທີ
14 w:ໍໃຫ້ທ
-12 w:ໍໃຫ້ໂ
-12 w:ໍໃຫ້ໂຊກ
26 w:ໍໄດ
22 w:ໍ່.
19 w:ໍ່?
-11 w:ໍ່ຄ
-10 w:ໍ່ຄົບ
11 w:ໍ່ຈາກ
22 w:ໍ່ຊ
16 w:ໍ່ຊັດ
38 w:ໍ່ຕ
16 w:ໍ່ຕ້ອ
13 w:ໍ່ຕ້ອງກ
10 w:ໍ່ຕ້ອງແ
10 w:ໍ່ຜ
11 w:ໍ່ຜິດ
-31 w:ໍ່ພ
-10 w:ໍ່ພົບ
15 w:ໍ່ມີບ
12 w:ໍ່ມີບັນ
16 w:ໍ່ວ
28 w:ໍ່ສ
-10 w:ໍ່ສະດ
-10 w:ໍ່ສະດວກ
13 w:ໍ່ຮ
17 w:ໍ່ຮູ້
-21 w:ໍ່ເ
-11 w:ໍ່ເກີ
-16 w:ໍ່ເກີນ1
-22 w:ໍ່ແ
-19 w:ໍ່ໂ
21 w:ໍ່ໃ
17 w:ໍ່ໃຫ້
-13 w:ໍ່ໄ
-14 w:ໍ່ໄດ້
10 w:ໍ່ໄດ້ປ່
-11 w:ໍ່ໄດ້ເພ
-24 w:ໍ່ໄປນ
-24 w:ໍ່ໄປນີ້
-12 w:ໍ່ໜ
-10 w:ໍ່ໜ້າ
20 w:ໍ້(
22 w:ໍ້:
-11 w:ໍ້ຂ
-18 w:ໍ້ຂ່າ
-14 w:ໍ້ຄ
-14 w:ໍ້ຄວາ
19 w:ໍ້ຄວາມທ
14 w:ໍ້ຄວາມນ
-50 w:ໍ້ຕ
17 w:ໍ້ທ
10 w:ໍ້ທັງ
-12 w:ໍ້ທີ່
15 w:ໍ້ນ
-24 w:ໍ້ບົດ
27 w:ໍ້ມ
19 w:ໍ້ມູນ
14 w:ໍ້ມູນທີ
12 w:ໍ້ມູນນີ
10 w:ໍ້ມູນສຳ
24 w:ໍ້ສ
12 w:ໍ້ເ
12 w:ໍ້ເທັ
12 w:ໍ້ເທັດຈ
-14 w:ໍ້ແ
-12 w:ໍ້ໃ
23 w:ໍ້ໜ
26 w:ໍ້ໜ້າ
13 w:ໍ້ໜ້າທີ
-45 w:ໜັງ
-23 w:ໜັງສື
16 w:ໜັງສືພິ
-14 w:ໜາມ
-10 w:ໜີໃ
-10 w:ໜີໃຫ້
-19 w:ໜີ້
23 w:ໜຶ່
12 w:ໜຶ່ງຂ
15 w:ໜຶ່ງແ
-12 w:ໜຸ່
14 w:ໜ່ງ
16 w:ໜ່ງຂອ
12 w:ໜ້ອ
-55 w:ໜ້າ
14 w:ໜ້າຈໍ
20 w:ໜ້າທີ
-16 w:ໜ້ານີ
15 w:ໜ້າພະ
15 w:ໜ້າພະແນ
25 w:ໜ້າເຊ
16 w:ໝວດ
-30 w:ໝັກ
-54 w:ໝາກ
-14 w:ໝາກເຜ
-14 w:ໝາກເຜັດ
14 w:ໝາຍ
-13 w:ໝາຍສະ
-12 w:ໝາຍສະບັ
-28 w:ໝາຍເຫ
-38 w:ໝາຍເຫດ:
11 w:ໝາຍເຫດກ
16 w:ໝາະ
23 w:ໝາະກັ
10 w:ໝາະກັບກ
-28 w:ໝູ່
-12 w:ໝົດ
13 w:ໝົດແລ
23 w:ໝ່:
-21 w:ໝ່ຈ
-10 w:ໝ່ມ
-18 w:ໝ່ເ
-12 w:ໝ່ເພື
-12 w:ໝ່ເພື່ອ
-14 w:ໝ່ແ
17 w:ໝ່ໃ
18 w:ໝ່ໃຫ້
-13 w:ໝ່ໄ
21 w:ảnh
-18 w:ảnh minh
33 w:–ແບ
-39 w:、
-49 w:。
-18 w:一
19 w:一下
-18 w:一个
12 w:一个人
-20 w:一句
18 w:一段
12 w:一词
-12 w:七
13 w:万
-23 w:三
-26 w:上
12 w:上的
-68 w:下
-28 w:下是
-36 w:下：
18 w:不
17 w:不要
44 w:业
-16 w:两
21 w:个人
12 w:个人工
19 w:个标
19 w:个标题
17 w:个话
17 w:个话题
14 w:个问
14 w:个问题
-16 w:中
15 w:中文
23 w:中老
23 w:中老铁
46 w:为￼
46 w:为￼￼
-33 w:主
-26 w:主要
-12 w:么
36 w:也
-13 w:书
-22 w:了
-17 w:了一
-22 w:了三
15 w:了原
14 w:了，
-13 w:二
-14 w:五
14 w:些
-17 w:交
-36 w:亲
21 w:人名
-11 w:人工智
-12 w:什
-12 w:什么
-21 w:今
-11 w:从
21 w:他
-27 w:代
-16 w:代表
12 w:以
10 w:以上
-14 w:以下
-28 w:以下是
-29 w:们
17 w:们换
17 w:们换个
-38 w:件
-13 w:价
-33 w:传
22 w:但
14 w:余
-11 w:作文
54 w:你
12 w:供
-30 w:信
-10 w:信息，
-43 w:修
-11 w:停
12 w:先
16 w:入
-45 w:全
-49 w:全文
-23 w:公
20 w:共
73 w:其
-19 w:内
17 w:再聊
17 w:再聊聊
10 w:减
-24 w:出
10 w:击
71 w:分
-19 w:刊
18 w:列
-37 w:删
16 w:删除
14 w:利
46 w:别
34 w:制
18 w:前请
-13 w:剧
12 w:力
40 w:动
-29 w:化
-12 w:区
-42 w:十
-12 w:十二
-13 w:千
-19 w:升
-35 w:半
16 w:原
24 w:原意
16 w:原文
11 w:去
12 w:及
-15 w:友
40 w:发布
18 w:发布。
20 w:发布前
-14 w:发现
20 w:变
30 w:口
35 w:可
27 w:可以
28 w:合
-18 w:同
-15 w:名
18 w:后
-11 w:向
-16 w:吗
-16 w:吗？
17 w:吧
17 w:吧。
-12 w:告
-17 w:员
16 w:哪
23 w:嗯
23 w:嗯，
-14 w:四
-21 w:回
-48 w:国
31 w:图
-19 w:在
-31 w:地
-22 w:场
-14 w:城
-21 w:声
-18 w:处
14 w:处理
14 w:处理，
-23 w:备
-14 w:复的
-43 w:多
-31 w:大
-19 w:天
-39 w:女
29 w:好
16 w:好的
10 w:如
-33 w:如下
-37 w:如下：
30 w:如有
-59 w:子
45 w:字
-10 w:字。
40 w:字数
-29 w:学
-30 w:孩
-30 w:孩子
10 w:实。
-21 w:审
68 w:客
-38 w:家
-37 w:对
-17 w:将
-21 w:小
-12 w:少
-45 w:就
-10 w:尽
-14 w:工
-11 w:工智
-11 w:工智能
64 w:已
-25 w:市
36 w:布
18 w:布。
20 w:布前
20 w:布前请
-13 w:希望这
-56 w:年
37 w:并
-19 w:应
48 w:度
16 w:建
26 w:建议
-16 w:式
-18 w:式，
70 w:引
23 w:引语
-12 w:当
-24 w:很
-17 w:得
11 w:必
-36 w:快
44 w:思考
-10 w:息，
16 w:您有
16 w:情
-23 w:想
29 w:感
-14 w:感谢
-50 w:成
23 w:我
17 w:我们换
-17 w:我再
15 w:我可
25 w:我把
-14 w:我改
16 w:我是
17 w:我暂
17 w:我暂时
11 w:或
11 w:截
-13 w:户
-11 w:打
34 w:把
14 w:把这
14 w:把这篇
-38 w:投
25 w:抱
25 w:抱歉
25 w:抱歉，
12 w:按
11 w:挝
33 w:换
17 w:换个
17 w:换个话
10 w:据
-15 w:掉
35 w:接
12 w:推
14 w:推荐
11 w:提
-13 w:提交
11 w:提供
35 w:插
-16 w:撤
-17 w:支
27 w:收
15 w:收到
18 w:改
-27 w:改。
-12 w:改为
-12 w:改为￼
-32 w:改了
19 w:改写
14 w:改成
24 w:数
-16 w:数据
38 w:整
-80 w:文
-19 w:文。
-19 w:文中
25 w:文字
16 w:文章
-11 w:文，
-11 w:料
-12 w:料，
-11 w:新
-35 w:新版
-25 w:新版本
22 w:新闻
-33 w:方
17 w:旅
22 w:旅游
12 w:无法
14 w:无法回
-38 w:日
38 w:时1
15 w:时无
15 w:时无法
23 w:时间
13 w:易
-17 w:昨
-14 w:昨日
-44 w:是
17 w:是一
-12 w:智
-12 w:智能
17 w:暂
17 w:暂时
17 w:暂时无
25 w:更
25 w:更有
19 w:替换
10 w:有所
-13 w:望这
-16 w:期
28 w:未
-97 w:本
-10 w:本报
-21 w:本文
-16 w:机
-19 w:材
-15 w:村
-37 w:条
-33 w:来
-13 w:构
-12 w:果
32 w:标
12 w:标题
22 w:标题，
-11 w:校
16 w:根
17 w:根据
-26 w:次
17 w:欢
27 w:欢迎
-16 w:款
18 w:歉
25 w:歉，
-18 w:正
22 w:此
-16 w:步
47 w:段
10 w:民
59 w:气
10 w:求。
-17 w:求，
-24 w:没
-38 w:没有
-18 w:法
14 w:法回
17 w:法回答
-15 w:注
10 w:润
10 w:润色
22 w:游
-32 w:源
11 w:漏
-10 w:点
13 w:然
-10 w:照
18 w:片
-40 w:版
-13 w:版本
-17 w:率
-26 w:现
21 w:理，
-13 w:用户
37 w:用时
38 w:用时1
18 w:由a
18 w:由ai
-47 w:电
-11 w:留
13 w:略
26 w:的文
16 w:的文章
13 w:的新
13 w:的新闻
11 w:的是
-14 w:的，
-34 w:目
21 w:直
21 w:直接
-12 w:着
-12 w:知
44 w:短
-33 w:示
-23 w:社
20 w:祝
-20 w:票
37 w:秒
16 w:稿，
-14 w:立
16 w:章
-29 w:笑
12 w:符
12 w:符合
26 w:第
20 w:第三
-12 w:第十
-10 w:答
-15 w:答：
18 w:签
24 w:简
17 w:精简
-23 w:系
-15 w:线
-21 w:经
-22 w:结
17 w:给你
40 w:统一
-68 w:编
-36 w:编辑
14 w:网
-17 w:罚
11 w:老挝
23 w:老铁
23 w:老铁路
20 w:考
-10 w:考生
-43 w:者
13 w:聊
17 w:聊吧
17 w:聊吧。
17 w:聊聊
17 w:聊聊吧
-11 w:联
-10 w:联系
-25 w:能
-36 w:自
-38 w:至
-10 w:草
14 w:荐
13 w:补
-28 w:表
-15 w:表示
-10 w:被
49 w:要
12 w:要修
12 w:要修改
-10 w:要我
-17 w:要我再
-20 w:要求
-17 w:要求，
26 w:观
-26 w:解
10 w:言
-21 w:警
-18 w:认。
17 w:让我
17 w:让我们
17 w:议
-27 w:记
-24 w:记者
-21 w:论
-15 w:论文
-11 w:访
-11 w:证
-11 w:词
10 w:词：
32 w:译
-13 w:译。
63 w:译为
63 w:译为￼
19 w:译文
22 w:译法
-33 w:译者
-36 w:话
15 w:话题
17 w:话题再
33 w:语
14 w:语。
10 w:语气
-23 w:语，
-39 w:误
-39 w:说
-36 w:说。
29 w:说明
14 w:请
21 w:读
33 w:读者
24 w:调整
11 w:贵
11 w:资料
53 w:路
-18 w:车
28 w:轻
-34 w:辑
-19 w:过
27 w:迎
16 w:还
14 w:这个问
-10 w:这篇
13 w:进
13 w:进行
21 w:述
-11 w:退
16 w:适
24 w:适合
-26 w:那
38 w:部分
29 w:配
-15 w:采
-11 w:采用
35 w:重
-14 w:重复的
42 w:重新
12 w:量
42 w:铁
45 w:铁路
29 w:错
10 w:键词：
-13 w:问题，
23 w:间
19 w:闻
-11 w:限
15 w:除
-12 w:随
35 w:需
61 w:需要
33 w:面
-15 w:音
53 w:顺
-15 w:题
17 w:题再
17 w:题再聊
16 w:风
75 w:！
73 w:（
26 w:）
23 w:）：
-27 w:，
15 w:，也
22 w:，但
15 w:，先
10 w:，其
22 w:，发
-15 w:，可
-13 w:，对
33 w:，并
44 w:，我
-15 w:，我无
-36 w:，文
-12 w:，新
-22 w:，用
33 w:，要
14 w:，让
17 w:，让我
-12 w:，语
17 w:，请
15 w:，这
23 w:，适
23 w:，适合
10 w:：2
25 w:：￼
25 w:：￼￼
-42 w:？
-31 w:￼
-16 w:￼ບໍ່ມ
10 w:￼ເພ
14 w:￼ແລະ￼
14 w:￼ແລະ￼￼￼
-10 w:￼ແລ້ວ
-20 w:￼ໃນ
20 w:￼。
10 w:￼应
-30 w:￼￼
10 w:￼￼(
-19 w:￼￼,
-16 w:￼￼.
-11 w:￼￼ກ
11 w:￼￼ຂ
11 w:￼￼ຖ
-15 w:￼￼ນ
-16 w:￼￼ບໍ່ມີ
-14 w:￼￼ມ
-16 w:￼￼ສ
10 w:￼￼ແລະ
14 w:￼￼ແລະ￼￼
-10 w:￼￼ແລ້
-13 w:￼￼ໃ
52 w:￼￼→
20 w:￼￼。
10 w:￼￼应
-22 w:￼￼￼
-16 w:￼￼￼ບໍ່ມ
10 w:￼￼￼ເພ
14 w:￼￼￼ແລະ￼
-10 w:￼￼￼ແລ້ວ
-20 w:￼￼￼ໃນ
10 w:￼￼￼￼(
-19 w:￼￼￼￼,
-16 w:￼￼￼￼.
-11 w:￼￼￼￼ກ
11 w:￼￼￼￼ຂ
11 w:￼￼￼￼ຖ
-14 w:￼￼￼￼ມ
-16 w:￼￼￼￼ສ
10 w:￼￼￼￼ແລະ
-10 w:￼￼￼￼ແລ້
-15 w:￼￼￼￼ໃ
55 w:￼￼￼￼→
10 w:￼￼￼￼￼ເພ
-11 w:￼￼￼￼￼ໃນ
10 w:￼￼￼￼￼￼(
-15 w:￼￼￼￼￼￼,
-20 w:￼￼￼￼￼￼.
12 w:￼￼￼￼￼￼ຂ
11 w:￼￼￼￼￼￼ແ
55 w:￼￼￼￼￼￼→
`;
