// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.24;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
-27 ^>addressee
55 ^>channel
78 ^>count
23 ^>edit
39 ^>farewell
20 ^>fault
-18 ^>here
53 ^>machine
-16 ^>narrator
14 ^>offer
-45 ^>office
21 ^>opening
29 ^>option
-18 ^>order
19 ^>plan
15 ^>polite
65 ^>quality
-28 ^>reference
16 ^>request
23 ^>text
29 addressee
39 addressee*count
12 addressee*farewell
13 addressee*fault
70 addressee*here
-35 addressee*inability
33 addressee*machine
10 addressee*offer
18 addressee*option
28 addressee*order
15 addressee*part
-25 addressee*polite
-32 addressee*quality
74 addressee*reference
62 addressee*reported
39 addressee*text
-88 addressee>addressee
19 addressee>doubt
15 addressee>edit
-26 addressee>farewell
-26 addressee>here
-97 addressee>inability
-18 addressee>machine
-40 addressee>narrator
47 addressee>offer
-67 addressee>office
-11 addressee>order
18 addressee>part
-58 addressee>plan
-14 addressee>quality
-16 addressee>reference
27 addressee>reported
13 addressee>request
121 bracketed
64 channel
-34 channel*doubt
12 channel*fault
14 channel*office
35 channel*option
-17 channel*plan
10 channel*polite
-22 channel*reported
-20 channel>$
27 channel>channel
-17 channel>edit
-10 channel>here
-24 channel>machine
14 channel>narrator
39 channel>offer
52 channel>office
69 channel>part
-29 channel>reference
-12 channel>reported
-14 channel>request
-35 channel>text
163 colon-end
162 count
-34 count*doubt
33 count*office
14 count*option
-13 count*plan
22 count*polite
-17 count*reported
25 count*user
10 count>$
51 count>addressee
17 count>channel
-27 count>doubt
-25 count>edit
19 count>inability
10 count>office
39 count>part
64 count>plan
-62 count>quality
24 count>reported
-11 count>text
-143 cover=0
-109 cover=1
-85 cover=2
-19 cover=3
33 cover=4
61 cover=5
94 cover=6
89 cover=7
-23 doubt
34 doubt*office
39 doubt*reported
15 doubt>$
-11 doubt>addressee
19 doubt>doubt
16 doubt>edit
10 doubt>here
-15 doubt>offer
-39 doubt>office
-29 doubt>part
-28 doubt>reference
21 doubt>reported
11 doubt>request
33 doubt>text
11 edit
-58 edit*channel
-97 edit*count
48 edit*doubt
-17 edit*farewell
72 edit*fault
34 edit*here
15 edit*inability
-50 edit*machine
70 edit*opening
-74 edit*option
25 edit*order
10 edit*plan
16 edit*polite
-24 edit*quality
46 edit*user
46 edit>$
20 edit>addressee
-43 edit>channel
-52 edit>count
-12 edit>edit
25 edit>here
-52 edit>inability
-56 edit>machine
-45 edit>narrator
39 edit>offer
-11 edit>office
-15 edit>part
86 edit>plan
-16 edit>reference
-29 edit>reported
16 edit>request
28 edit>text
85 exclaim
-19 farewell
-11 farewell*office
43 farewell*polite
-61 farewell*reported
25 farewell>$
45 farewell>addressee
-35 farewell>edit
29 farewell>farewell
44 farewell>offer
-34 farewell>order
34 farewell>polite
-45 farewell>reported
24 farewell>text
-11 fault
-18 fault*office
-25 fault*reported
-18 fault>$
35 fault>addressee
11 fault>edit
22 fault>fault
19 fault>here
-11 fault>office
13 fault>order
28 fault>part
-18 fault>quality
22 fault>reference
-28 fault>reported
23 fault>text
-59 figures
-155 here
33 here*channel
20 here*count
89 here*doubt
13 here*fault
-40 here*office
28 here*option
-19 here*plan
56 here*reported
22 here*request
41 here>$
36 here>addressee
10 here>count
47 here>doubt
117 here>edit
21 here>here
-26 here>narrator
-24 here>offer
-34 here>office
15 here>option
-69 here>part
-26 here>plan
-39 here>quality
-38 here>reported
42 here>text
167 icon
-79 inability
-23 inability*channel
26 inability*count
13 inability*doubt
-38 inability*here
63 inability*office
26 inability*opening
-16 inability*option
30 inability*order
18 inability*polite
-132 inability*reported
23 inability*request
-18 inability>$
30 inability>channel
10 inability>doubt
36 inability>edit
-10 inability>here
66 inability>inability
-12 inability>machine
26 inability>narrator
44 inability>office
24 inability>order
53 inability>part
-36 inability>plan
-36 inability>quality
64 inability>reference
18 inability>request
76 inability>text
41 label
-84 lang=de
-153 lang=en
12 lang=es
-70 lang=fr
-15 lang=id
-70 lang=it
211 lang=lo
27 lang=vi
67 lang=zh
124 len=0
165 len=1
175 len=2
157 len=3
-21 len=4
-211 len=5
75 list
-10 machine
-31 machine*channel
11 machine*doubt
14 machine*farewell
38 machine*here
140 machine*inability
10 machine*offer
-69 machine*office
-10 machine*order
-54 machine*plan
-17 machine*reported
47 machine*request
-28 machine*user
-17 machine>$
-64 machine>addressee
-23 machine>channel
37 machine>doubt
18 machine>here
107 machine>inability
80 machine>machine
-11 machine>narrator
16 machine>offer
-58 machine>office
-39 machine>part
-50 machine>quality
48 machine>reported
69 machine>request
-25 machine>text
-76 n=0
-32 n=1
-31 n=2
-18 n=3
-18 n=4
26 n=5
-16 n=6
70 n=7
16 n=8
33 names=0
-44 names=1
-82 names=2
-111 names=3
-73 names=4
192 narrator
-26 narrator*addressee
37 narrator*channel
27 narrator*count
52 narrator*doubt
26 narrator*edit
-11 narrator*farewell
-43 narrator*here
56 narrator*inability
135 narrator*machine
-36 narrator*offer
-37 narrator*office
-35 narrator*opening
-26 narrator*option
50 narrator*order
77 narrator*part
-34 narrator*plan
-13 narrator*polite
-15 narrator*quality
62 narrator*reference
-14 narrator*reported
67 narrator*request
-11 narrator*text
47 narrator*user
-97 narrator>$
-18 narrator>addressee
-63 narrator>channel
15 narrator>doubt
39 narrator>edit
-29 narrator>farewell
-14 narrator>fault
14 narrator>here
74 narrator>inability
65 narrator>machine
-92 narrator>narrator
-54 narrator>offer
-41 narrator>office
43 narrator>order
-15 narrator>part
-14 narrator>polite
47 narrator>quality
-40 narrator>reference
-70 narrator>reported
-51 narrator>request
-22 narrator>text
54 offer*channel
19 offer*doubt
-10 offer*farewell
-74 offer*here
-56 offer*office
-48 offer*order
37 offer*plan
-37 offer*reported
-85 offer*request
24 offer*user
81 offer>$
-10 offer>addressee
18 offer>doubt
51 offer>edit
-12 offer>machine
49 offer>offer
-22 offer>office
19 offer>order
28 offer>plan
-15 offer>quality
-13 offer>reference
-27 offer>reported
-67 offer>request
26 offer>text
-61 office
27 office>$
-16 office>channel
25 office>count
19 office>doubt
-58 office>edit
18 office>here
18 office>machine
-13 office>narrator
28 office>offer
-65 office>office
-12 office>order
-31 office>part
14 office>plan
-22 office>polite
-39 office>quality
40 office>reported
-35 office>text
21 opening
27 opening*count
20 opening*fault
58 opening*here
-32 opening*office
48 opening*order
50 opening*plan
31 opening*polite
-63 opening*reported
26 opening*request
27 opening*user
66 opening>$
14 opening>addressee
-15 opening>channel
19 opening>count
22 opening>edit
20 opening>fault
111 opening>here
24 opening>inability
-26 opening>narrator
-30 opening>offer
-47 opening>office
29 opening>order
67 opening>part
34 opening>plan
23 opening>polite
-53 opening>quality
11 opening>reference
-36 opening>reported
13 opening>user
33 option
-46 option*doubt
-33 option*office
-22 option>$
-12 option>addressee
68 option>channel
13 option>count
-22 option>office
30 option>part
89 option>quality
35 option>reported
-16 option>text
-28 order
-44 order*channel
16 order*count
14 order*doubt
-48 order*farewell
13 order*fault
-10 order*office
42 order*plan
40 order*reported
53 order>$
11 order>doubt
20 order>inability
-29 order>machine
39 order>narrator
11 order>offer
-14 order>office
-12 order>part
21 order>plan
15 order>quality
11 order>reference
22 order>reported
14 order>request
26 order>text
101 part
46 part*channel
-34 part*count
35 part*doubt
-35 part*edit
22 part*fault
33 part*here
-41 part*machine
-10 part*office
134 part*opening
41 part*option
13 part*polite
10 part*quality
25 part*reference
14 part*reported
52 part*request
32 part*user
-33 part>$
24 part>addressee
-11 part>channel
30 part>count
37 part>doubt
121 part>edit
-33 part>here
-12 part>inability
19 part>machine
-44 part>narrator
30 part>offer
-35 part>office
12 part>order
106 part>part
31 part>plan
14 part>polite
35 part>quality
-60 part>reference
22 part>request
29 part>text
-80 phone
-53 plan
-15 plan*doubt
10 plan*farewell
15 plan*fault
-16 plan*polite
17 plan*reported
-16 plan>$
-43 plan>addressee
-14 plan>channel
-24 plan>count
-13 plan>doubt
87 plan>edit
-10 plan>here
54 plan>inability
-49 plan>machine
-75 plan>narrator
22 plan>offer
37 plan>office
12 plan>order
25 plan>part
64 plan>plan
-10 plan>polite
-19 plan>quality
32 plan>reported
11 plan>user
46 polite
-32 polite*office
-31 polite*reported
45 polite>$
-16 polite>addressee
24 polite>edit
-17 polite>narrator
13 polite>offer
-16 polite>reported
10 polite>text
-27 pos=first
27 pos=last
-80 pos=middle
41 pure=n=1
26 pure=n=2
12 pure=n=3
45 pure=n=4
27 pure=n=5
29 pure=n=6
14 pure=n=8
63 quality
47 quality*channel
-54 quality*count
19 quality*doubt
78 quality*here
-10 quality*inability
35 quality*offer
-39 quality*office
-11 quality*opening
23 quality*option
34 quality*plan
-75 quality*reported
39 quality*request
13 quality*user
72 quality>$
17 quality>channel
-37 quality>count
17 quality>edit
24 quality>here
-16 quality>narrator
73 quality>offer
23 quality>order
-20 quality>part
10 quality>polite
59 quality>quality
13 quality>reported
136 question
-122 quoted=0
-23 quoted=1
16 quoted=2
49 quoted=3
39 reference
-62 reference*channel
-15 reference*count
49 reference*doubt
-12 reference*farewell
45 reference*fault
-38 reference*here
24 reference*inability
55 reference*machine
-73 reference*offer
-16 reference*office
34 reference*opening
12 reference*polite
33 reference*quality
15 reference*reported
-40 reference*request
-11 reference*user
13 reference>$
-39 reference>addressee
13 reference>count
92 reference>doubt
-52 reference>edit
-23 reference>here
-13 reference>inability
26 reference>machine
-27 reference>narrator
10 reference>offer
-27 reference>office
64 reference>part
-17 reference>plan
15 reference>polite
19 reference>reference
33 reference>reported
-22 reference>request
16 reference>text
-28 reported
18 reported*office
-12 reported>$
-17 reported>addressee
16 reported>channel
-12 reported>count
-19 reported>doubt
-39 reported>edit
15 reported>here
-84 reported>inability
-13 reported>option
-12 reported>plan
-21 reported>polite
-22 reported>quality
52 reported>reference
20 reported>reported
47 reported>text
-10 request*channel
-21 request*count
69 request*doubt
-17 request*office
-14 request*option
-31 request*plan
-13 request*user
71 request>$
-59 request>addressee
32 request>edit
13 request>here
-11 request>inability
20 request>machine
20 request>narrator
-12 request>offer
-14 request>office
38 request>order
17 request>plan
-23 request>quality
11 request>reference
-10 request>reported
46 request>request
53 request>text
58 text
53 text*channel
-89 text*count
-14 text*edit
39 text*farewell
49 text*fault
48 text*here
-39 text*machine
36 text*offer
-50 text*office
69 text*opening
16 text*option
-52 text*order
-53 text*part
-17 text*plan
36 text*polite
-15 text*quality
17 text*reference
-43 text*reported
-61 text*request
12 text*user
42 text>$
-42 text>channel
-33 text>doubt
15 text>edit
-17 text>machine
-24 text>narrator
76 text>offer
15 text>order
-62 text>part
38 text>plan
22 text>polite
31 text>quality
19 text>reference
77 text>reported
-32 text>text
11 user*office
59 user*plan
12 user>$
18 user>edit
-23 user>machine
12 user>narrator
24 user>text
24 w:! a
38 w:! here's
23 w:! the
10 w:!ຂ້
52 w:#
-54 w:# #
42 w:# :
-11 w:# ?
-30 w:# a
33 w:# am
38 w:# and
-10 w:# april
27 w:# as
-26 w:# b
-17 w:# before
10 w:# but
16 w:# characters
-18 w:# chữ
-22 w:# degrees
-23 w:# families
28 w:# for
37 w:# good
-42 w:# h
46 w:# households
26 w:# in
-15 w:# it
-11 w:# kip
21 w:# km
38 w:# march
-21 w:# may
22 w:# million
-53 w:# minutes
10 w:# more
66 w:# mots
59 w:# no
50 w:# not
-65 w:# november
-18 w:# now
-11 w:# of
11 w:# or
-33 w:# p
-14 w:# pages
23 w:# people
-26 w:# per
44 w:# percent
18 w:# plus
20 w:# pm
28 w:# s
115 w:# seconds
32 w:# signes
102 w:# sites
59 w:# so
-50 w:# th
25 w:# the
17 w:# từ
31 w:# villages
72 w:# word
30 w:# words
-11 w:# would
-23 w:# years
17 w:# you
22 w:(ບໍ
20 w:(ບໍ່ເ
20 w:(ບໍ່ເກີ
10 w:,ກະ
25 w:,ກະລຸ
25 w:,ກະລຸນາ
29 w:,ຂ້
18 w:,ຂ້ອຍ
11 w:,ຂ້າພ
11 w:,ຂ້າພະເ
22 w:,ຂໍ
21 w:,ຂໍໃຫ
18 w:,ຈະ
25 w:,ຈຶ
25 w:,ຈຶ່ງ
-16 w:,ຖ້າມ
-16 w:,ນັ
-12 w:,ບັ
27 w:,ບໍ
15 w:,ບໍ່ມ
33 w:,ບໍ່ແ
32 w:,ບໍ່ແມ່
-23 w:,ພະ
-10 w:,ພໍ
26 w:,ມີ
-13 w:,ລາ
-18 w:,ລົ
10 w:,ວັນທ
27 w:,ສະນັ
27 w:,ສະນັ້ນ
17 w:,ສາ
-11 w:,ຫົ
26 w:,ຫຼ
-12 w:,ອັ
-15 w:,ແຕ
-15 w:,ແບ
-14 w:,ໂຄ
19 w:,ໃຊ
-17 w:,ໜ້
11 w:,￼￼
11 w:,￼￼￼￼
18 w:,￼￼￼￼￼￼
14 w:-ຈີ
-30 w:...
-11 w:.00
-11 w:.000ກີບ
13 w:.ຂ້
15 w:.ຂ້ອຍ
31 w:/th
-14 w:000
-11 w:000ກີ
-15 w:00ກ
-16 w:00ກີບ
-12 w:00ຄ
-12 w:00ຄຳພ
-13 w:00字
-13 w:020
-15 w:021
16 w:023
31 w:025
-12 w:026
19 w:0คำ
-28 w:0ກີ
29 w:0ຄອ
29 w:0ຄອບຄ
29 w:0ຄອບຄົວ
-11 w:0ຄົ
-18 w:0ນາ
-18 w:0ນາທີ
30 w:0ລ້
30 w:0ລ້ານ
11 w:0ເຮ
11 w:0ເຮັກ
11 w:0ເຮັກຕາ
-25 w:0ໂມ
-11 w:0ໜ້
39 w:1
10 w:10
-10 w:10.
24 w:100
-19 w:119
16 w:12
15 w:120
-11 w:123
-11 w:12ມ
-15 w:150
-18 w:155
43 w:2
13 w:2.
11 w:200
-17 w:201
29 w:202
23 w:20ຄ
-10 w:20ແ
-11 w:212
23 w:2ນາ
23 w:2ນາທີ
10 w:2ມາ
10 w:2ເພ
21 w:2ແລ
-16 w:2ໜ້
16 w:3
-12 w:3-5
11 w:30
29 w:300
-13 w:300ຄຳ
13 w:31ມ
-15 w:3x4
-19 w:3ຂອ
-14 w:3ຄົ
-10 w:4
24 w:40ຄ
13 w:4ຄຳ
-24 w:4ຄົ
-12 w:5
-22 w:50ຄ
-17 w:55ຕ
-10 w:567
14 w:5ຂໍ
-23 w:5ຄະ
-23 w:5ຄະແນ
-19 w:5ຄຳ
14 w:5ຄົ
-17 w:5ເປ
39 w:7
-18 w:800
11 w:80ຄ
-15 w:8:0
15 w:8ຄຳ
16 w:8ໂມ
26 w::
93 w:: #
32 w:: a
54 w:: about
-20 w:: an
-20 w:: can
124 w:: council
43 w:: cut
-34 w:: https
-15 w:: i
36 w:: in
-22 w:: is
-15 w:: k
91 w:: laos
24 w:: make
51 w:: new
-24 w:: no
-22 w:: none
-21 w:: one
11 w:: rewrite
-14 w:: the
-36 w:: this
18 w:: three
-48 w:: two
-10 w:: we
10 w:: what
45 w:: who
46 w:: why
31 w:: yes
-13 w::00
16 w::1.
-13 w::30
21 w::คำ
14 w::ຂຽ
-43 w::ຂ້
-19 w::ຂ້ອຍ
-28 w::ຄຳ
10 w::ຄຳວ່
10 w::ຄຳວ່າ￼
-13 w::ຈົ
24 w::ຊາ
-29 w::ຕັ
23 w::ທ່ອງ
23 w::ທ່ອງທ່
-17 w::ທ່ານ
14 w::ນັ
-15 w::ນາ
-11 w::ບໍ
-11 w::ປ່
-10 w::ປ່ຽນ
13 w::ລາ
17 w::ລາຄາ
-12 w::ສະ
-13 w::ຫົ
-13 w::ຫົວຂ
-13 w::ຫົວຂໍ້
-10 w::ອາ
18 w::ຮູ
-11 w::ເປ
-14 w::ເປັນ
-21 w::ແກ
-17 w::ແບ
-10 w::ແມ່ນ
36 w::￼￼
36 w::￼￼￼￼
36 w::￼￼￼￼￼￼
31 w:</t
34 w:<th
14 w:<thin
-90 w:?
-16 w:? a
27 w:? better
15 w:? i
15 w:? it
-12 w:? tell
37 w:? we
-39 w:? yes
-18 w:?ສະ
-15 w:?ສົ
-15 w:?ສົ່ງ
-48 w:^#
112 w:^# #
41 w:^# words
-43 w:^:
14 w:^<thin
-53 w:^a
-37 w:^a good
21 w:^a more
-11 w:^a shorter
-50 w:^about
-26 w:^absolutely
54 w:^according
54 w:^according to
21 w:^actually
61 w:^add
35 w:^added
26 w:^adding
29 w:^ah
86 w:^all
-17 w:^alright
46 w:^alt
46 w:^alt text
-12 w:^alternative
62 w:^alternatively
100 w:^although
-33 w:^an
-18 w:^an earlier
49 w:^and
21 w:^and that's
-20 w:^anh
40 w:^anything
-11 w:^anything else
42 w:^apologies
31 w:^apologies for
29 w:^approx
29 w:^approx #
-28 w:^article
29 w:^as
-52 w:^as a
47 w:^as an
46 w:^as far
-13 w:^as of
15 w:^as the
28 w:^ask
-14 w:^asked
-12 w:^at
24 w:^at the
-10 w:^avec
-10 w:^avec plaisir
-59 w:^background
26 w:^based
26 w:^based on
-31 w:^because
37 w:^before i
23 w:^being
23 w:^being an
47 w:^below
33 w:^below are
29 w:^below is
23 w:^best
39 w:^best of
-21 w:^bien
-21 w:^bien sûr
51 w:^bonne
19 w:^both
12 w:^by
10 w:^bài
-16 w:^bài viết
-18 w:^bạn
-27 w:^bạn có
25 w:^bản
-19 w:^can
-20 w:^candidates
46 w:^caption
12 w:^certainly !
-18 w:^cet
-14 w:^cet article
21 w:^cette
65 w:^changed
25 w:^changes
38 w:^changes made
72 w:^character
82 w:^character count
18 w:^chatg
145 w:^chatgpt
37 w:^chatgpt can
30 w:^chatgpt said
28 w:^claude
28 w:^consider
-23 w:^continue
-30 w:^continue reading
82 w:^copy
63 w:^copy code
-83 w:^corrected
-32 w:^correction
-32 w:^correction :
25 w:^could
-22 w:^cut
19 w:^các
-31 w:^câu
-16 w:^dear
15 w:^disclaimer
15 w:^disclaimer :
32 w:^do
19 w:^do not
37 w:^do you
24 w:^done
14 w:^double
-10 w:^double check
-27 w:^draft
23 w:^draft #
-15 w:^dưới
-15 w:^dưới đây
-13 w:^each
24 w:^each paragraph
62 w:^edited
-28 w:^editor's
-28 w:^editor's note
24 w:^edits
15 w:^english
43 w:^enjoy
56 w:^environ
56 w:^environ #
-47 w:^exercise
-47 w:^exercise #
25 w:^fact
10 w:^fact check
23 w:^feel
23 w:^feel free
34 w:^final
41 w:^final answer
-11 w:^first
-11 w:^five
30 w:^fixed
89 w:^focus
23 w:^focus keyphrase
41 w:^focus keyword
16 w:^for
16 w:^for a
38 w:^for more
33 w:^for the
34 w:^gemin
24 w:^gemini
-15 w:^give
92 w:^glad
22 w:^good catch
28 w:^good luck
-31 w:^google's
11 w:^got
13 w:^grammar
16 w:^great
33 w:^great question
23 w:^has
17 w:^have
21 w:^have a
-49 w:^he
-43 w:^headline
-75 w:^her
-21 w:^here
-30 w:^here are
-63 w:^here is
25 w:^here you
14 w:^here's
25 w:^here's a
18 w:^here's how
-17 w:^here's the
-29 w:^here's what
14 w:^here's your
11 w:^hier
-32 w:^his
32 w:^hmm
23 w:^hmm the
68 w:^hope
36 w:^hope that
33 w:^hope this
-38 w:^how
-13 w:^hy
-13 w:^hy vọng
47 w:^i
13 w:^i also
-11 w:^i apologise
12 w:^i apologize
-12 w:^i can
-41 w:^i cannot
-30 w:^i could
12 w:^i do
-48 w:^i hope
24 w:^i kept
-25 w:^i made
-23 w:^i rewrote
-23 w:^i should
15 w:^i tried
12 w:^i used
22 w:^i won't
21 w:^i'd
-25 w:^i'd be
12 w:^i'm sorry
35 w:^i've
-23 w:^i've gone
15 w:^i've kept
-17 w:^if the
-35 w:^if you
14 w:^il
14 w:^improvements
-104 w:^in
-29 w:^in a
53 w:^in conclusion
-51 w:^in the
138 w:^insert
29 w:^is
-48 w:^is there
36 w:^is this
21 w:^it
-27 w:^it is
24 w:^it now
-29 w:^it was
65 w:^it's
-21 w:^item
-21 w:^item #
-17 w:^j'espère
-17 w:^j'espère que
14 w:^je suis
56 w:^just
34 w:^keep
51 w:^keep in
-109 w:^key
40 w:^key changes
-46 w:^keywords
-25 w:^keywords :
-64 w:^la
-25 w:^la version
13 w:^le
-48 w:^let
-26 w:^let me
-36 w:^let's
-28 w:^letters
31 w:^longueur
31 w:^longueur :
32 w:^make
29 w:^may
32 w:^mes
17 w:^mes connaissances
81 w:^meta
70 w:^meta description
-17 w:^more
37 w:^moved
31 w:^my
-33 w:^my knowledge
19 w:^my mistake
43 w:^mình
22 w:^mô
-23 w:^một
-27 w:^n'hésitez
-27 w:^n'hésitez pas
15 w:^names
-20 w:^names have
16 w:^next i
-23 w:^người
54 w:^no
10 w:^no problem
-22 w:^none
-22 w:^none of
-17 w:^not
23 w:^not quite
59 w:^note
18 w:^note de
15 w:^note that
54 w:^noted
-26 w:^notes
30 w:^nothing
57 w:^now
58 w:^numbers
-36 w:^nếu
-11 w:^nếu bạn
-22 w:^nếu cần
-26 w:^okay so
-12 w:^once
29 w:^one
43 w:^one thing
-30 w:^only
-25 w:^only the
-13 w:^openai
19 w:^option
64 w:^option a
-11 w:^option b
101 w:^or
61 w:^or if
-19 w:^our
53 w:^para
53 w:^para #
-32 w:^paragraph
-28 w:^paragraph #
28 w:^perfect
-25 w:^photo
33 w:^pick
-24 w:^plan
-20 w:^please
-15 w:^please check
14 w:^please verify
16 w:^polished
12 w:^polished version
16 w:^possible
-10 w:^pour
-21 w:^prices
-29 w:^q
-29 w:^q :
10 w:^read
18 w:^read more
-37 w:^read the
-39 w:^readers
-17 w:^reading
-21 w:^reading time
56 w:^reads
50 w:^regenerate
53 w:^regenerate response
36 w:^remember
32 w:^removed
-26 w:^replace
27 w:^replaced
-10 w:^revised
27 w:^revised version
50 w:^rewrite
-33 w:^rewrite the
37 w:^rewritten
42 w:^rewritten article
22 w:^right
11 w:^rất
12 w:^rất tiếc
50 w:^said
-24 w:^said the
12 w:^same
18 w:^se
106 w:^searched
106 w:^searched #
17 w:^send me
48 w:^seo
57 w:^seo title
72 w:^shall
33 w:^shall i
39 w:^shall we
-80 w:^share
-80 w:^share this
-76 w:^she
56 w:^short
16 w:^short version
19 w:^should
68 w:^show
116 w:^since
60 w:^since the
-16 w:^sir
55 w:^slightly
30 w:^slightly more
64 w:^slug
64 w:^slug :
-62 w:^so
11 w:^so the
49 w:^some
-22 w:^sorry
-19 w:^sorry about
26 w:^sorry i
-10 w:^souhaitez
-10 w:^souhaitez vous
-21 w:^source :
39 w:^spelling
17 w:^straight
-10 w:^subject
165 w:^suggested
44 w:^suggested tags
21 w:^summary
-12 w:^summary :
13 w:^summary of
-54 w:^sure i
32 w:^sure thing
15 w:^swapped
-35 w:^tags
-32 w:^tags :
-20 w:^take
-25 w:^teachers
10 w:^tell me
11 w:^thank
11 w:^thank you
30 w:^thanks
167 w:^that
102 w:^that should
-34 w:^that's
-58 w:^the
31 w:^the above
22 w:^the article
-14 w:^the assistant
-16 w:^the chatbot
-13 w:^the coach
-19 w:^the committee
14 w:^the company
17 w:^the draft
-11 w:^the exhibition
-21 w:^the figures
-34 w:^the first
-15 w:^the form
-77 w:^the headline
30 w:^the language
-10 w:^the letter
25 w:^the link
51 w:^the metaphor
-11 w:^the minutes
15 w:^the names
-56 w:^the new
-12 w:^the newspaper
-15 w:^the original
-21 w:^the paper
-21 w:^the paper's
19 w:^the paragraph
27 w:^the percentage
17 w:^the piece
34 w:^the quote
-12 w:^the quotes
16 w:^the report
-21 w:^the revised
-42 w:^the second
-26 w:^the sentence
-10 w:^the sign
28 w:^the source
16 w:^the statement
20 w:^the statistics
19 w:^the style
-12 w:^the summary
-17 w:^the table
39 w:^the text
28 w:^the title
36 w:^the tone
-30 w:^the translation
13 w:^the user
-21 w:^the word
55 w:^there
-27 w:^there are
-21 w:^there is
-20 w:^there's
-23 w:^these
61 w:^think
10 w:^thinking
15 w:^this
-80 w:^this article
12 w:^this comes
-43 w:^this interview
61 w:^this is
12 w:^this revised
-29 w:^this story
-21 w:^this summary
-34 w:^this version
98 w:^thought
98 w:^thought for
-27 w:^three
35 w:^title
31 w:^to
21 w:^ton
28 w:^tone
38 w:^tone :
-19 w:^total
13 w:^translated
11 w:^translation
-10 w:^translator's
-23 w:^translator's note
22 w:^trimmed
28 w:^two
13 w:^tính
13 w:^tính đến
-70 w:^tôi
-16 w:^tôi đã
-37 w:^under
-31 w:^under the
48 w:^understood
33 w:^unfortunately
16 w:^unfortunately i
25 w:^use
10 w:^user
17 w:^version
18 w:^version #
-49 w:^voici
-10 w:^vous
22 w:^wait
40 w:^wait the
33 w:^want
-13 w:^want it
27 w:^want to
126 w:^was
12 w:^was this
-27 w:^we
34 w:^we are
14 w:^we can
-31 w:^we have
45 w:^we'll
-119 w:^what
26 w:^what changed
23 w:^what i
-18 w:^what would
-65 w:^when
-42 w:^where
30 w:^where the
15 w:^whether
-34 w:^which
-16 w:^which of
-16 w:^who
13 w:^why it
44 w:^why this
37 w:^with
20 w:^with the
-36 w:^word
-18 w:^word count
15 w:^would
29 w:^would a
-84 w:^write
39 w:^written
-13 w:^xin
-10 w:^xin lỗi
-33 w:^yes
36 w:^you
38 w:^you are
-48 w:^you asked
34 w:^you could
23 w:^you may
72 w:^you said
14 w:^you're absolutely
-14 w:^you're right
40 w:^you've
56 w:^your
11 w:^your message
29 w:^à
61 w:^đã
-10 w:^đính
-10 w:^đính chính
-14 w:^đề
11 w:^ความย
13 w:^คำแปล
-23 w:^ดิฉัน
10 w:^บทควา
11 w:^พาดหั
-11 w:^หมายเ
-10 w:^หากต้
36 w:^แบบที
-12 w:^ກອງປະ
-11 w:^ກະຊວງ
-28 w:^ກະລຸນ
-20 w:^ຂອບໃຈ
-14 w:^ຂ່າວນ
-23 w:^ຂ້ອຍຂ
-12 w:^ຂ້ອຍບ
-15 w:^ຂ້ອຍອ
-29 w:^ຂໍອະໄ
49 w:^ຂໍ້ຄວ
11 w:^ຂໍ້ມູ
45 w:^ຄັດລອ
24 w:^ຄຳບັນ
-26 w:^ຄຳວ່າ
10 w:^ຄຳສຳຄ
27 w:^ຈຳນວນ
18 w:^ຈຸດທີ
-17 w:^ຈົດໝາ
22 w:^ຍັງຂາ
12 w:^ຍັງບໍ
12 w:^ຍິນດີ
13 w:^ຕາມທີ
-22 w:^ຕົວຢ່
-17 w:^ຕົວເລ
-15 w:^ຕໍ່ໄປ
-22 w:^ຖ້າທ່
-20 w:^ຖ້າບໍ
18 w:^ຖ້າມີ
18 w:^ທາງເລ
22 w:^ທ່ານມ
-12 w:^ທ່ານສ
-13 w:^ທ່ານຮ
-31 w:^ນີ້ແມ
17 w:^ນ້ຳສຽ
15 w:^ບົດນີ
-13 w:^ບົດສຳ
-14 w:^ຜູ້ເຂ
26 w:^ພວກເຮ
-27 w:^ມາດຕາ
12 w:^ມີການ
-27 w:^ລາຍຊື
20 w:^ວັນທີ
26 w:^ສະຖານ
37 w:^ສະບັບ
-31 w:^ສະຫຼຸ
15 w:^ສາມາດ
62 w:^ສຳລັບ
15 w:^ຫວັງວ
21 w:^ຫົວຂໍ
-17 w:^ອາຈານ
-10 w:^ອາທິດ
36 w:^ຮັບຊາ
12 w:^ຮູບທີ
-12 w:^ຮູບປະ
19 w:^ເນື້ອ
19 w:^ເພື່ອ
-23 w:^ເມື່ອ
-19 w:^ເລືອກ
-12 w:^ເອກະສ
-10 w:^ແຈ້ງກ
26 w:^ແນະນຳ
-14 w:^ແບບຈຳ
16 w:^ແບບທີ
-12 w:^ແປແລະ
12 w:^ແມ່ນແ
-21 w:^ໂຄງກາ
-21 w:^ໂຄງສ້
-10 w:^ໜັງສື
-23 w:^ໝາຍເຫ
-14 w:^ảnh
25 w:^以上
-27 w:^以下
25 w:^修改
11 w:^全文
-13 w:^如需
13 w:^字数
27 w:^抱歉
-18 w:^本文
12 w:^注：
-13 w:^编辑
-20 w:^译者
-26 w:^￼￼￼￼￼
-26 w:a
32 w:a #
61 w:a balance
30 w:a balanced
34 w:a bit
-12 w:a boat
-10 w:a chatbot
27 w:a cleaner
16 w:a clear
15 w:a comment
-21 w:a copy
-27 w:a day
16 w:a different
-36 w:a doctor
29 w:a fact
21 w:a few
48 w:a first
64 w:a follow
37 w:a full
42 w:a general
-60 w:a good
-12 w:a great
41 w:a group
26 w:a half
-10 w:a headline
-32 w:a house
58 w:a human
-43 w:a is
25 w:a lao
16 w:a letter
-21 w:a lighter
-45 w:a line
-11 w:a list
22 w:a little
18 w:a local
22 w:a long
-34 w:a lot
17 w:a machine
51 w:a map
17 w:a minute
-12 w:a mistake
-13 w:a month
-12 w:a name
41 w:a named
29 w:a neutral
-64 w:a new
22 w:a news
36 w:a nice
-10 w:a note
-10 w:a nurse
-40 w:a page
-23 w:a paragraph
26 w:a person
40 w:a photo
-18 w:a photograph
18 w:a plagiarism
24 w:a possible
17 w:a press
-13 w:a professional
14 w:a punchier
36 w:a question
30 w:a quote
13 w:a real
32 w:a regional
11 w:a report
13 w:a response
-12 w:a retired
-19 w:a revised
-27 w:a robot
22 w:a sample
-11 w:a second
25 w:a sense
17 w:a sharper
42 w:a short
-64 w:a shorter
-36 w:a single
20 w:a slightly
-19 w:a small
34 w:a source
-18 w:a spoonful
25 w:a statement
32 w:a straight
22 w:a strong
-80 w:a summary
-26 w:a table
20 w:a tightened
12 w:a timeline
-13 w:a torch
62 w:a touch
15 w:a translation
43 w:a version
15 w:a warm
-12 w:a warmer
-22 w:a week
29 w:a wire
27 w:a woman
-23 w:a word
12 w:a year
-31 w:a été
-15 w:abbot
-28 w:ability
-31 w:ability to
33 w:about #
18 w:about a
-14 w:about how
-24 w:about it
90 w:about the
-51 w:about this
-15 w:about to
19 w:about who
-17 w:above
38 w:above are
20 w:above may
-24 w:above the
-22 w:absolutely
-21 w:accept
-32 w:accepted
-38 w:access the
46 w:access to
60 w:accident
11 w:according
11 w:according to
10 w:account of
-28 w:accounts
-37 w:accurate
22 w:accusation
20 w:act
68 w:action
32 w:active
22 w:active voice
16 w:actual
25 w:adapt
24 w:adapted for
13 w:adapté
13 w:adapté à
-27 w:add
-35 w:add a
17 w:add it
-12 w:add the
89 w:added
30 w:added :
41 w:added a
27 w:adding
-28 w:adding a
-37 w:address
-35 w:address and
-18 w:addressed
-105 w:adds
25 w:adjective
96 w:adjectives
-30 w:adjust
-13 w:adjusted
20 w:adjustments
-41 w:admitted
-11 w:adults
-11 w:advance
31 w:advert
-44 w:advice
30 w:after
55 w:after #
-32 w:after a
14 w:after that
16 w:after the
37 w:afterwards
17 w:again
42 w:against
13 w:age
-11 w:agency
45 w:ages
-48 w:agreed
21 w:agreement
29 w:ah
-43 w:ai
28 w:ai and
19 w:ai assistant
22 w:ai i
-14 w:ai tool
-22 w:ai để
14 w:aim
49 w:aimed
28 w:aimed at
27 w:aiming
27 w:aiming for
-19 w:airline
21 w:airport
-14 w:aiເ
-11 w:aiແ
19 w:ai生
-82 w:all
31 w:all of
-14 w:allowed
-21 w:allows
-15 w:almost
11 w:along
26 w:aloud
86 w:already
-17 w:alright
-67 w:also
-24 w:also add
29 w:alt
29 w:altered
59 w:alternative
34 w:alternative headlines
61 w:alternatively
11 w:alternatives
89 w:although
52 w:altogether
-48 w:always
-15 w:am
12 w:ambiguous
-37 w:amended
-10 w:amended on
-14 w:amendment
26 w:american
31 w:amount
-11 w:amount of
10 w:amounts
-52 w:an
31 w:an advert
122 w:an ai
-21 w:an apology
14 w:an article
28 w:an artificial
-19 w:an assistant
13 w:an asterisk
-41 w:an earlier
-25 w:an editing
-16 w:an editor
20 w:an english
18 w:an error
-15 w:an hour
-17 w:an opinion
-69 w:and
29 w:and #
-19 w:and a
-17 w:and add
33 w:and an
-21 w:and are
-13 w:and ask
-12 w:and avoid
21 w:and avoids
-30 w:and clarity
12 w:and cut
18 w:and do
23 w:and don't
-15 w:and drops
-15 w:and edited
25 w:and every
-21 w:and factual
-12 w:and friendly
30 w:and half
47 w:and has
113 w:and have
42 w:and how
10 w:and i
89 w:and i'll
-37 w:and if
14 w:and in
27 w:and is
-18 w:and it
-16 w:and its
35 w:and keep
-12 w:and leave
17 w:and leaves
22 w:and left
104 w:and less
11 w:and let
40 w:and more
-21 w:and neither
21 w:and neutral
-25 w:and never
10 w:and no
-21 w:and nobody
57 w:and none
44 w:and nothing
-29 w:and on
-14 w:and only
-15 w:and paste
-10 w:and punctuation
48 w:and ready
-27 w:and reviewed
24 w:and should
-40 w:and so
-10 w:and somebody
-55 w:and that
17 w:and that's
28 w:and the
-16 w:and then
36 w:and there
-10 w:and they
-30 w:and this
61 w:and to
-19 w:and two
46 w:and was
-10 w:and what
35 w:and when
31 w:and where
11 w:and why
-11 w:and will
-11 w:and you
-11 w:and your
82 w:angle
-13 w:anh
-15 w:anh có
-11 w:annex
11 w:announced
44 w:announced a
41 w:announcement
-15 w:annual
-22 w:another
-42 w:ans
-41 w:answer
28 w:answer :
-29 w:answer is
-20 w:answer questions
19 w:answer the
-25 w:answered
-23 w:answered :
40 w:answers
37 w:answers the
36 w:anthropic
-60 w:any
21 w:any further
36 w:any of
14 w:any text
-23 w:anyone
-19 w:anyone who
51 w:anything
-42 w:anything else
14 w:anything in
-10 w:anything that
73 w:ap
21 w:ap style
17 w:apart from
39 w:apologies
28 w:apologies for
-21 w:apologise
-12 w:apologise for
-30 w:apologised
-18 w:apologised after
15 w:apologize
13 w:apologize but
-36 w:apology
-19 w:app
34 w:appear
-48 w:appeared
-37 w:appeared in
40 w:appears
30 w:appears to
-23 w:application
14 w:apportées
-12 w:approach
64 w:appropriate
70 w:appropriate for
-19 w:approved
55 w:approves
30 w:approx
30 w:approx #
21 w:approximately
21 w:approximately #
-10 w:april
30 w:april #
77 w:are a
34 w:are an
25 w:are asked
42 w:are illustrative
18 w:are in
25 w:are invented
38 w:are limited
-11 w:are looking
-19 w:are now
13 w:are out
-13 w:are provisional
-19 w:are right
-76 w:are the
16 w:are three
36 w:area
43 w:argument
47 w:arguments
30 w:arguments on
29 w:around
43 w:around #
31 w:arrest
-19 w:arrive
61 w:article
-59 w:article #
49 w:article :
-13 w:article a
27 w:article about
21 w:article and
21 w:article are
12 w:article because
-21 w:article gave
-17 w:article has
39 w:article in
-49 w:article is
-12 w:article of
-42 w:article was
19 w:article you
-27 w:articles
-15 w:artificielle puis
-29 w:artikel
44 w:as
-10 w:as #
32 w:as an
-17 w:as and
59 w:as far
14 w:as for
-16 w:as if
-11 w:as in
-14 w:as is
13 w:as my
-20 w:as possible
49 w:as requested
44 w:as stated
-47 w:as the
51 w:as they
-19 w:as we
29 w:as well
44 w:as your
18 w:asean
33 w:ask a
-14 w:ask for
12 w:ask if
-11 w:ask whether
-61 w:asked
-17 w:asked about
-28 w:asked for
40 w:asked the
-10 w:asked whether
34 w:asking
48 w:asking the
-14 w:asks
-13 w:assembly
26 w:assist
16 w:assistant
11 w:assistant and
25 w:assumed
17 w:assumed that
37 w:assuming
13 w:asterisk
-44 w:at
21 w:at #
-16 w:at all
38 w:at dawn
52 w:at fault
-17 w:at half
-24 w:at home
29 w:at https
-16 w:at last
-62 w:at least
-15 w:at once
-24 w:at the
20 w:at this
20 w:ate
31 w:attach
30 w:attached
13 w:attendance
65 w:attended
30 w:attributed
-83 w:au
48 w:aucun
25 w:aud
-10 w:august
44 w:aussi
-70 w:author
-11 w:author's
-33 w:authors
-53 w:automatically
-13 w:autumn
-16 w:aux
-38 w:available
-38 w:available in
10 w:available to
-17 w:avant
-36 w:avant de
-15 w:avant le
-42 w:avec
-10 w:avec plaisir
16 w:avez raison
16 w:avoid
30 w:avoid repeating
31 w:avoid the
-16 w:avoided
70 w:avoids
37 w:avoids the
-10 w:avons
35 w:aware
-22 w:away
46 w:away the
56 w:b #
-11 w:b :
-28 w:ba
20 w:back and
10 w:back in
-38 w:back of
12 w:back on
-12 w:back the
-25 w:back to
16 w:back with
31 w:backed
-67 w:background
51 w:background on
-22 w:bag
30 w:bakery
67 w:balance
57 w:balance between
23 w:balanced
-36 w:ball
-12 w:ballot
10 w:banner
-20 w:based
41 w:based on
-32 w:battery
25 w:bbc
-23 w:bce
-17 w:bcelo
-17 w:bcelone
20 w:be
10 w:be #
28 w:be :
-27 w:be a
-51 w:be able
10 w:be checked
15 w:be closed
18 w:be cut
-14 w:be glad
-26 w:be happy
35 w:be included
29 w:be more
32 w:be needed
29 w:be number
10 w:be out
-11 w:be put
20 w:be read
23 w:be ready
13 w:be reflected
33 w:be right
-26 w:be seen
-28 w:be taken
19 w:be useful
28 w:became
14 w:because a
-30 w:because i
-21 w:because of
32 w:become
-39 w:becomes
-26 w:been a
24 w:been added
-15 w:been asked
-107 w:been changed
-12 w:been condensed
10 w:been cut
-15 w:been edited
24 w:been kept
25 w:been moved
48 w:been removed
23 w:been simplified
-10 w:been told
-33 w:been translated
-30 w:been updated
-13 w:been written
-19 w:bees
21 w:before
-12 w:before #
18 w:before i
36 w:before publishing
-21 w:before the
28 w:before this
-42 w:before you
-53 w:began
43 w:begin
-15 w:begin with
-12 w:beginning
15 w:begins
-23 w:behind
-23 w:being
23 w:being an
18 w:believe the
-13 w:bell
-26 w:below
34 w:below are
24 w:below is
-32 w:bench
-32 w:beneath
61 w:best of
10 w:better
54 w:better :
-26 w:better for
33 w:better or
27 w:better worse
42 w:between
-20 w:between #
-19 w:between the
10 w:between them
18 w:beyond
29 w:beyond what
-21 w:bien
-21 w:bien sûr
-24 w:bill
-10 w:billion
-20 w:bin
21 w:bishop
32 w:bit
14 w:bit more
12 w:biết
-14 w:biểu
29 w:blank
-22 w:blue
19 w:board
-31 w:boat
-11 w:boat race
-57 w:body
-26 w:boiler
59 w:bold
73 w:bolder
97 w:bonne
-74 w:book
-26 w:booking
-52 w:books
31 w:border
-12 w:bored
12 w:born
83 w:both
26 w:both sides
33 w:bottom of
97 w:box
20 w:box on
-26 w:boy
64 w:brackets
-33 w:bread
-14 w:break
-18 w:breakfast
-12 w:breaks
-21 w:breaks off
-28 w:brewery
-28 w:bridge was
-48 w:bring
-21 w:bring a
-19 w:bring the
51 w:british
35 w:british spelling
-15 w:brochure
10 w:broke
10 w:broken
-32 w:brother
-38 w:budget
-42 w:build
-12 w:build a
-59 w:built
-56 w:bullet
-29 w:bullet points
18 w:buried
17 w:buried the
34 w:bus
-67 w:business
33 w:busy
-32 w:but
10 w:but a
12 w:but here
18 w:but i
-40 w:but it
-39 w:but nobody
71 w:but not
-10 w:but only
13 w:but that
-50 w:but the
-17 w:but you
23 w:but your
-45 w:butter
-20 w:button
-43 w:by
62 w:by #
-46 w:by an
11 w:by election
-51 w:by hand
-20 w:by our
16 w:by side
-96 w:by the
-11 w:by this
41 w:byline
16 w:bypass
-17 w:bà
-28 w:bài
30 w:bài báo
11 w:bài viết
-19 w:báo
22 w:báo chí
33 w:bạn
-29 w:bạn có
23 w:bạn gửi
25 w:bạn nên
19 w:bạn vui
-26 w:bạn đọc
-29 w:bản
14 w:bản dịch
12 w:bản này
-14 w:bản tin
14 w:bản tóm
20 w:bắt
-36 w:bằng
-28 w:bị
-19 w:bổ
-19 w:bổ sung
-19 w:bộ
20 w:c
-34 w:cake
51 w:calendar
100 w:call
-13 w:call the
105 w:call to
-52 w:called
-12 w:called the
23 w:calls
-14 w:calmer
40 w:came
-18 w:came back
38 w:can be
58 w:can describe
11 w:can do
41 w:can drop
50 w:can go
-40 w:can i
19 w:can offer
47 w:can paste
-44 w:can read
10 w:can see
10 w:can tell
-11 w:can translate
-27 w:can write
-23 w:can you
29 w:can't
-15 w:can't be
-18 w:can't open
-15 w:can't tell
20 w:can't write
40 w:canal
21 w:candidate
26 w:candidates
-65 w:cannot
-36 w:cannot access
-20 w:cannot be
13 w:cannot fulfill
18 w:cannot provide
77 w:canvas
29 w:cap
-25 w:captain
79 w:caption
-38 w:caption :
67 w:captures
53 w:captures the
-26 w:car
-34 w:card
36 w:care
20 w:care of
35 w:careful
14 w:carried
14 w:carries
19 w:carry
11 w:cases
-29 w:cash
24 w:casualty
-12 w:cat
11 w:catch
14 w:catch the
49 w:catchy
-33 w:cause
-10 w:caused
25 w:caution
37 w:caveat
-25 w:cel
-21 w:cela
-17 w:celon
-31 w:census
11 w:ceremony
19 w:certainly
11 w:certainly !
-31 w:certificates
-20 w:ces
-32 w:cet
-28 w:cet article
27 w:cette
-18 w:chair
-10 w:chairs
-26 w:change
-20 w:change your
33 w:changed
76 w:changed :
27 w:changed and
-39 w:changed in
-13 w:changed my
-17 w:changed since
-19 w:changed the
38 w:changed to
37 w:changes
23 w:changes :
-34 w:changes from
-17 w:changes in
-38 w:changes to
-60 w:changing
-37 w:changing the
10 w:chapter
-11 w:chapter on
-16 w:chapters
18 w:chapô
78 w:character
79 w:character count
31 w:characters
45 w:characters :
-43 w:charge
10 w:charged
35 w:charity
10 w:chart
10 w:chat
-59 w:chatbot
-14 w:chatbots
64 w:chatgpt
37 w:chatgpt can
36 w:chatgpt said
-20 w:chatgpt to
-51 w:cheaper
51 w:check
77 w:check :
41 w:check important
17 w:check it
28 w:check responses
-27 w:check that
-45 w:check the
-21 w:checked
-22 w:checked by
-10 w:checked the
-36 w:chef
17 w:chia
17 w:chia sẻ
33 w:chief
-52 w:child
-85 w:children
-12 w:chilli
34 w:chinese
20 w:cho biết
-29 w:choice
-81 w:choose
54 w:chose
35 w:chosen
67 w:chronology
-21 w:chuyên
-12 w:chuyển
-13 w:chuyện
14 w:chuẩn
13 w:chuẩn seo
22 w:chí
-56 w:chính
28 w:chính :
-39 w:chính tả
21 w:chú
-30 w:chúng
-31 w:chúng tôi
35 w:chưa
-14 w:chương
-32 w:chỉ
52 w:chỉnh
24 w:chỉnh sửa
104 w:chức
10 w:chức danh
-43 w:chữ
14 w:ci
15 w:ci dessus
11 w:cinema
23 w:citation
42 w:citations
25 w:city
27 w:cla
69 w:claim
16 w:claim that
35 w:claims
18 w:claims about
42 w:clarified
26 w:clarified that
-15 w:clarity
28 w:claud
69 w:claude
-19 w:clause
-22 w:clause #
13 w:cleaned
16 w:cleaner
-39 w:clear
10 w:clear from
-15 w:clearer
-55 w:clerk
-37 w:click
-33 w:close
25 w:close to
21 w:closely
43 w:closer
47 w:closer to
-59 w:closing
-41 w:closing date
24 w:closure
10 w:club
39 w:clés
100 w:cms
-37 w:coach
-13 w:coach told
-15 w:coat
33 w:code
-43 w:coffee
18 w:coherence
37 w:coller
34 w:column
-25 w:com
45 w:come
-15 w:come first
41 w:come from
19 w:comes
-15 w:comes before
-23 w:comes first
25 w:comes from
34 w:comes to
-21 w:coming
124 w:comma
43 w:comment
-19 w:comment from
-39 w:comment on
67 w:commentary
-41 w:comments
-17 w:commission
-24 w:committee
-18 w:common
-13 w:communiqué
53 w:community
25 w:company name
35 w:company's
-44 w:compared
43 w:comparison
47 w:comparison with
-31 w:compensation
-46 w:complaint
34 w:complaints
31 w:complete
54 w:completed
12 w:comprises
-41 w:computer
-53 w:con
-10 w:conceded
-37 w:conclusion
10 w:condense
25 w:condensed
-17 w:condensed and
-11 w:conducted
-10 w:conducted in
14 w:confirm
-20 w:confirm the
13 w:confirmed
29 w:confusion
13 w:connaissances
46 w:connaissances s'arrêtent
14 w:conserve
22 w:consider
-20 w:consistent
-11 w:constitution
34 w:constructions
26 w:consult
-17 w:consultation
94 w:contact
53 w:contain
-12 w:contained
-19 w:contained the
-12 w:contains
-65 w:content
45 w:content that
22 w:continue
43 w:continue generating
-30 w:continue reading
49 w:continue with
71 w:continued
-38 w:contract
33 w:contractor
15 w:conversation
16 w:conversational
63 w:converted
-24 w:copies
37 w:copilot
85 w:copy
116 w:copy code
71 w:copy edit
-28 w:copy of
-67 w:copy the
23 w:copyright
33 w:copyrighted
47 w:corporate
-22 w:correct
43 w:corrected to
19 w:corrected version
-34 w:correction
-32 w:correction :
-48 w:corrects
25 w:corrigé
16 w:cost
20 w:cost of
-25 w:costs
-33 w:costs #
76 w:could
21 w:could also
55 w:could be
26 w:could find
16 w:could go
-37 w:could have
-95 w:could not
-28 w:couldn't
70 w:council
56 w:council approves
22 w:council's
28 w:councillor
38 w:count
80 w:count :
38 w:counted
-20 w:counter
10 w:counts
30 w:county
-25 w:course
90 w:court
18 w:courte
-25 w:courts
13 w:covered
36 w:covers
66 w:covers the
-25 w:crash
-24 w:cream
-54 w:create
-73 w:created
-81 w:creating
64 w:credit
28 w:criticism
12 w:criticism of
-13 w:cross
-17 w:crossword
-22 w:crowd
-20 w:cup
53 w:currency
34 w:current
-37 w:customer
-18 w:customers
-77 w:cut
-22 w:cut and
21 w:cut from
-32 w:cut it
-12 w:cut off
-25 w:cut the
58 w:cuts
94 w:cutting
41 w:cutting it
-47 w:cuốn
-12 w:cá
-15 w:các
61 w:cách
-67 w:câu
-25 w:câu chữ
-12 w:câu hỏi
-14 w:còn
-42 w:có
-26 w:có muốn
-10 w:cơ
15 w:cảm
14 w:cần
26 w:cần dịch
-20 w:cầu
-17 w:cụm
-52 w:của
-14 w:cứ
18 w:d'origine
-25 w:d'un
-14 w:d'une
10 w:daily
-14 w:damage
11 w:dans
25 w:dans le
-10 w:dans les
-14 w:dans une
18 w:dans votre
-13 w:dark
54 w:dashes
-32 w:data
22 w:data ends
16 w:data so
83 w:date
37 w:date of
78 w:dateline
40 w:dates
40 w:dawn
-71 w:day
-11 w:day and
-91 w:days
-78 w:de
-29 w:de votre
-20 w:dead
43 w:deadline
-12 w:deal
-62 w:dear
-38 w:dear reader
52 w:death
42 w:debate
31 w:debt
-16 w:decide
-19 w:decided
66 w:decision
11 w:deeps
11 w:deepsee
-16 w:definition
-43 w:degrees
14 w:delay
19 w:delegates
18 w:delete
17 w:deleted
58 w:deliberately
-35 w:demande
-25 w:demandé
-33 w:den
44 w:department
36 w:depending
36 w:depending on
43 w:deputy
-82 w:der
29 w:dernière mise
29 w:des
105 w:describe
29 w:describe the
48 w:describe what
46 w:described
-29 w:describes
27 w:describing
28 w:describing the
147 w:description
19 w:description #
75 w:description :
18 w:description of
31 w:deserves
-40 w:desk
21 w:dessus
128 w:detail
-36 w:details
13 w:details are
45 w:deux
24 w:developed
24 w:developed by
23 w:developments
-14 w:dictionary
-121 w:did
-22 w:did not
-10 w:did you
31 w:didn't
-100 w:die
11 w:died
-26 w:differ
-48 w:different
49 w:direct
14 w:direct quotes
18 w:direction
10 w:directions
36 w:directly
-29 w:director
15 w:disclaimer
15 w:disclaimer :
-19 w:dishes
-16 w:dispute
52 w:district
33 w:districts
-14 w:dit
12 w:dites moi
-67 w:do
-37 w:do a
-11 w:do not
61 w:do the
75 w:do you
-42 w:doctor
42 w:document
53 w:documents
-31 w:does
-28 w:does the
121 w:doesn't
-46 w:dog
-14 w:dogs
-56 w:doing
33 w:dollar
65 w:dollars
15 w:don't need
17 w:don't say
12 w:don't see
71 w:donc
15 w:done
19 w:données
-10 w:door
60 w:double
45 w:double check
-43 w:doubled
17 w:doubt
-21 w:douze
-23 w:down
-12 w:down and
-28 w:down the
14 w:down to
18 w:dr
92 w:draft
34 w:draft #
-30 w:draft a
15 w:draft and
21 w:draft has
-27 w:draft of
32 w:drafted
34 w:drafts
23 w:draw
25 w:draws
-17 w:drink
-28 w:drive
22 w:driver was
73 w:drop
10 w:drop the
70 w:dropped
15 w:dropped the
39 w:dropping
15 w:drops
30 w:drops the
26 w:drought
42 w:du
29 w:du lịch
-38 w:due
28 w:dung
12 w:dung bài
-48 w:during
-25 w:during the
-14 w:dài
-16 w:dân
-49 w:dùng
-11 w:dưới đây
11 w:dẫn
21 w:dịch
35 w:dịch là
16 w:dịch tiếng
-11 w:dữ
-11 w:dữ liệu
25 w:dự
-21 w:dự thảo
62 w:dự án
-34 w:e
-33 w:each
42 w:each other
24 w:each paragraph
17 w:ead
-26 w:earlier version
25 w:early #
-15 w:earned
-18 w:easier
-37 w:easier for
-28 w:easier to
12 w:easy
30 w:easy to
-21 w:eat
36 w:economic
91 w:edit
34 w:edited by
-42 w:edited for
-52 w:editing
-14 w:editing by
-25 w:editing error
27 w:edition
-34 w:editor before
-18 w:editor's
-28 w:editor's note
-86 w:editors
154 w:edits
59 w:edits :
11 w:eepse
11 w:eepseek
12 w:effect
-22 w:eight
85 w:either
-22 w:el
39 w:election
21 w:electricity
-24 w:eleven
-17 w:elo
-17 w:elone
-27 w:em
-37 w:email
-26 w:embassy
-15 w:emergency
27 w:emi
27 w:emini
27 w:emo
25 w:emoji
26 w:empty
-43 w:en #
-16 w:ena
80 w:end
-29 w:end of
-17 w:ended
-18 w:ending
-26 w:ends
-28 w:engaging
164 w:english
56 w:english :
-23 w:english and
-11 w:english it
11 w:english so
19 w:enjoy
30 w:enjoy the
18 w:enough for
17 w:ensures
24 w:ensures that
10 w:entries
-39 w:entry
34 w:environ
59 w:environ #
22 w:eo
38 w:eo:
11 w:epsee
29 w:equivalent
29 w:errors
13 w:espaces
13 w:espaces comprises
-39 w:essay
-21 w:essays
-27 w:essential
33 w:est
-22 w:et
-38 w:et je
29 w:eta
-109 w:even
-38 w:evening
43 w:event
62 w:events
-58 w:ever
-48 w:every
-24 w:everybody
-44 w:everyone
-23 w:everything
16 w:everything else
18 w:exact
-21 w:exact english
-37 w:exactly
-11 w:exactly as
-17 w:exam
-43 w:example
-39 w:examples
-27 w:exceed
52 w:excerpt
11 w:exchange
17 w:exchange rates
17 w:exclamation
18 w:exclamation marks
14 w:excluding
-52 w:exercise
-47 w:exercise #
-16 w:exhibition
72 w:exist
-42 w:exists
23 w:expand
-44 w:expected
-49 w:experience
-55 w:expert
57 w:explained
13 w:explained in
32 w:explaining
64 w:explanation
66 w:explanation of
64 w:export
71 w:export to
45 w:exports
10 w:extra
20 w:extract
19 w:eye
-10 w:facebook
-24 w:facebook or
-25 w:facing
99 w:fact
63 w:fact box
32 w:fact check
28 w:factory
45 w:facts
28 w:facts :
68 w:factual
32 w:factual and
-17 w:failed
76 w:fair
51 w:faire
-20 w:fait
-16 w:fall
-29 w:families
21 w:family
-11 w:fans
18 w:far
59 w:far as
31 w:farmer
38 w:farmers
-21 w:faster
-26 w:father
34 w:fault
10 w:faut
29 w:favourite
-20 w:feature
-29 w:fee
47 w:feel
38 w:feel free
40 w:feels
57 w:feels right
-32 w:fees
16 w:fell
30 w:felt
22 w:festival
-14 w:few
11 w:fewer
24 w:fifth
128 w:figure
-11 w:figure of
-17 w:figures for
-27 w:file
17 w:fill
-47 w:film
44 w:final
53 w:final answer
27 w:final paragraph
40 w:final text
-18 w:final version
-106 w:find
-25 w:find a
-24 w:find any
-44 w:find the
-20 w:finds
-10 w:fined
21 w:finish
-15 w:finished
-16 w:firm
17 w:first
-43 w:first and
-19 w:first appeared
23 w:first draft
40 w:first line
61 w:first mention
34 w:first sentence
13 w:first three
-29 w:first version
-30 w:fish
26 w:fit
121 w:fits
24 w:fits the
62 w:fits your
57 w:five
14 w:five headline
-12 w:five minutes
-29 w:fix
68 w:fixed
26 w:fixes
-38 w:flat
50 w:flood
31 w:flooded
19 w:flooding
-34 w:floor
-32 w:flour
-14 w:flow
-18 w:flow and
10 w:focus
23 w:focus keyphrase
41 w:focus keyword
-46 w:fois
-36 w:fold
29 w:follow
11 w:follow it
-26 w:follow the
49 w:follow up
42 w:followed
17 w:followed by
26 w:followed the
-68 w:following
54 w:follows
16 w:follows the
-54 w:food
-10 w:footnotes
-24 w:for
56 w:for #
41 w:for :
32 w:for a
61 w:for an
58 w:for and
12 w:for both
-12 w:for children
43 w:for clarity
15 w:for comment
40 w:for consistency
-23 w:for each
-28 w:for example
30 w:for facebook
-16 w:for four
17 w:for grammar
13 w:for it
-47 w:for length
24 w:for me
-20 w:for more
-14 w:for my
41 w:for print
50 w:for readability
44 w:for readers
-39 w:for reading
-24 w:for reasons
13 w:for repairs
43 w:for social
28 w:for the
-34 w:for three
26 w:for word
12 w:for younger
-37 w:for your
-21 w:force
-21 w:forget
11 w:form
-13 w:form asks
25 w:formal
-13 w:formal and
-38 w:formal style
10 w:formal tone
-16 w:forms
-73 w:forty
75 w:forum
-59 w:found
37 w:found in
-13 w:found that
-34 w:found the
-25 w:foundation
29 w:founded
-25 w:four
-11 w:four minutes
-40 w:four times
16 w:fourth
12 w:français
-60 w:free
-24 w:free of
36 w:free to
-75 w:french
-13 w:fresh
28 w:friday
39 w:friendly
-30 w:friends
21 w:from
-15 w:from #
28 w:from a
55 w:from here
-57 w:from lao
12 w:from monday
67 w:from the
19 w:from what
47 w:from you
64 w:from your
47 w:front
25 w:front of
56 w:front page
-30 w:fuel
-22 w:fuel prices
10 w:fulfill
13 w:fulfill this
15 w:full
14 w:full article
-17 w:full name
-10 w:full of
44 w:full piece
43 w:full stop
-51 w:full text
31 w:funding
-38 w:further
-17 w:further information
50 w:future
-12 w:für
-36 w:game
36 w:gap
-29 w:garden
-25 w:gate
-21 w:gave
-30 w:gave the
27 w:gem
27 w:gemin
19 w:general
26 w:generate
19 w:generated
-22 w:generated by
111 w:generating
-107 w:get
21 w:gets
-59 w:getting
-10 w:ghi nhầm
-16 w:gia
18 w:give
45 w:give the
61 w:given
-11 w:given a
13 w:given as
16 w:given me
14 w:given that
17 w:given the
138 w:gives
22 w:gives #
-19 w:giúp
-14 w:giấy
-25 w:giọng
-21 w:giọng văn
-10 w:giữ
36 w:giữ nguyên
66 w:glad
-14 w:glass
16 w:gle
-12 w:gloves
-43 w:go to
59 w:go with
30 w:goal
24 w:goat
112 w:goes
11 w:goes against
20 w:goes to
-62 w:going to
31 w:gone
-30 w:gone through
15 w:goo
-31 w:good
22 w:good catch
20 w:good idea
44 w:good luck
16 w:googl
-32 w:google's
-17 w:goose
23 w:got it
-39 w:government
36 w:governor
49 w:governor's
59 w:gpt
-19 w:grandmother
28 w:grandmother's
23 w:grant
27 w:grants
-33 w:grateful
-45 w:great
32 w:great question
-20 w:greek
19 w:green
-30 w:ground
24 w:grown
23 w:guess
-25 w:guest
48 w:guidance
-109 w:guide
-37 w:guide to
25 w:guidelines
26 w:gì
53 w:gần
18 w:gần nhất
11 w:gọn
34 w:gốc
20 w:gợi
-11 w:h
-106 w:had
30 w:had been
28 w:had in
-17 w:had left
49 w:had not
12 w:had the
20 w:had to
46 w:half
12 w:half a
-15 w:half the
-23 w:hall
-66 w:hand
-14 w:handed
-17 w:hands
-14 w:handwriting
-28 w:hang
-15 w:happens
79 w:happy
19 w:happy to
26 w:happy with
26 w:hard
70 w:harder
-24 w:harvest
-79 w:has
17 w:has a
31 w:has asked
57 w:has been
-41 w:has changed
-22 w:has gone
-36 w:has moved
-70 w:has not
21 w:has passed
37 w:has since
11 w:has the
28 w:has to
28 w:hashtags
-16 w:hat
-30 w:have
36 w:have access
-19 w:have an
-12 w:have any
31 w:have been
72 w:have changed
19 w:have it
-58 w:have kept
28 w:have left
63 w:have never
68 w:have no
13 w:have not
53 w:have personal
46 w:have the
12 w:have to
-14 w:have tried
-34 w:having
-90 w:he
35 w:he is
-14 w:he said
-13 w:he says
-16 w:head of
11 w:headings
71 w:headline
47 w:headline :
47 w:headline and
18 w:headline ideas
-34 w:headline was
11 w:headlines
34 w:headlines :
14 w:health
-23 w:hear
34 w:heard
38 w:hearing
-10 w:heat
-10 w:hedge
-45 w:held
-18 w:help of
-11 w:help the
66 w:help to
28 w:help with
-47 w:help you
-106 w:her
107 w:here
11 w:here ?
31 w:here and
-91 w:here are
29 w:here because
16 w:here is
-23 w:here it
24 w:here on
-14 w:here since
-11 w:here so
48 w:here the
27 w:here you
45 w:here's
45 w:here's a
49 w:here's an
13 w:here's how
-16 w:here's the
-47 w:here's what
14 w:here's your
-18 w:hidden
-52 w:high
-19 w:highlights
-16 w:himself
34 w:hin
-81 w:his
33 w:history
43 w:history of
32 w:hmm
23 w:hmm the
43 w:hold
32 w:holding
49 w:holds
-14 w:holiday
12 w:home
-10 w:honest
-15 w:honestly
36 w:hook
21 w:hook :
77 w:hope
33 w:hope that
-27 w:hope this
23 w:hope to
18 w:hopeful
13 w:hospital
-23 w:hospitals
-39 w:hot
-19 w:hotel
-13 w:hotline
-21 w:hour
-45 w:hours
-69 w:house
78 w:households
35 w:housing
17 w:how
18 w:how long
26 w:how many
22 w:how much
41 w:how this
-70 w:how to
28 w:hoặc
-26 w:https
-22 w:https :
91 w:human
-37 w:human being
12 w:humor
28 w:humour
-13 w:hy
-13 w:hy vọng
13 w:hydropower
-26 w:hành
-15 w:hãy
29 w:hình
33 w:hút
56 w:hơn
33 w:hơn :
17 w:hơn và
-15 w:họa
-20 w:học
-68 w:hỏi
51 w:hợp
27 w:hợp với
-38 w:i
13 w:i added
15 w:i also
-63 w:i am
-12 w:i apologise
15 w:i apologize
32 w:i assumed
31 w:i believe
112 w:i can
60 w:i can't
-23 w:i cannot
10 w:i changed
25 w:i checked
36 w:i chose
-50 w:i couldn't
12 w:i didn't
15 w:i don't
-20 w:i found
-84 w:i have
14 w:i help
-66 w:i hope
-39 w:i keep
39 w:i kept
18 w:i know
23 w:i left
24 w:i looked
-22 w:i may
19 w:i misread
13 w:i missed
-45 w:i need
44 w:i only
-23 w:i recommend
13 w:i rendered
-51 w:i rewrote
-12 w:i said
14 w:i see
-30 w:i should
-58 w:i think
24 w:i took
54 w:i understand
44 w:i used
-12 w:i was
16 w:i wasn't
19 w:i went
-25 w:i will
21 w:i won't
-67 w:i would
-27 w:i write
16 w:i wrote
89 w:i'd
-23 w:i'd be
-46 w:i'd go
67 w:i'll
58 w:i'm not
12 w:i'm sorry
17 w:i'm unable
42 w:i've
-21 w:i've gone
-11 w:i've kept
41 w:i've left
24 w:i've taken
11 w:ich
52 w:ici
47 w:idea
15 w:ideas
17 w:ideas from
33 w:identified
-16 w:identify
-10 w:identify the
49 w:if
25 w:if a
-43 w:if i
-31 w:if it
-13 w:if not
22 w:if she
47 w:if space
22 w:if that
21 w:if that's
16 w:if the
11 w:if this
-34 w:if you
19 w:if you'd
85 w:if your
41 w:il
46 w:illustrative
18 w:illustrative and
139 w:image
-32 w:impact
-15 w:important
47 w:important info
-25 w:improved
10 w:improvements
17 w:improvements :
-36 w:improves
-13 w:in
-31 w:in #
-51 w:in a
-25 w:in about
-14 w:in all
16 w:in any
-14 w:in april
27 w:in at
33 w:in bold
83 w:in brackets
-56 w:in brief
22 w:in champasak
53 w:in conclusion
59 w:in english
-29 w:in four
-15 w:in french
29 w:in front
-64 w:in full
33 w:in half
21 w:in it
-21 w:in its
11 w:in january
-14 w:in june
-11 w:in large
-11 w:in last
67 w:in line
-24 w:in luang
-36 w:in march
-34 w:in may
80 w:in mind
26 w:in most
-14 w:in my
-24 w:in our
-20 w:in paragraph
-10 w:in paragraphs
12 w:in particular
26 w:in plain
25 w:in that
-25 w:in the
19 w:in their
-41 w:in this
21 w:in tone
-23 w:in two
24 w:in under
-21 w:in which
-12 w:in writing
-78 w:include
-14 w:include a
10 w:include the
-15 w:includes
30 w:including
22 w:including spaces
-15 w:including the
-51 w:income
-11 w:independently verify
-19 w:index
-14 w:individual
-25 w:inflation
50 w:info
-33 w:informal
66 w:information
-59 w:information about
14 w:information and
13 w:information available
18 w:information on
-21 w:information only
77 w:informations
12 w:informative
22 w:injured
41 w:ink
32 w:input
-24 w:inquiry
152 w:insert
19 w:insert the
13 w:inside
-18 w:inspector
122 w:instead
78 w:instead of
53 w:instruction
20 w:instruction says
18 w:intact
-22 w:intelligence and
23 w:interest
63 w:international
-56 w:internet
-14 w:interpreter
-36 w:interview has
14 w:into
28 w:into a
38 w:into one
17 w:into two
34 w:intro
49 w:introduced
-24 w:introduction
51 w:invented
26 w:inverted
31 w:inverted pyramid
78 w:investors
53 w:invite
30 w:ion
31 w:is
33 w:is #
32 w:is a
22 w:is already
-28 w:is ambiguous
-13 w:is an
-13 w:is available
13 w:is better
-11 w:is complete
36 w:is correct
26 w:is easier
30 w:is for
24 w:is general
13 w:is given
31 w:is gone
-14 w:is how
14 w:is in
19 w:is kept
30 w:is known
24 w:is left
-30 w:is limited
26 w:is mine
-16 w:is missing
18 w:is more
-10 w:is my
-16 w:is never
-45 w:is no
-74 w:is not
30 w:is now
-22 w:is one
30 w:is right
-25 w:is safe
45 w:is safer
19 w:is still
-32 w:is suitable
18 w:is that
-85 w:is the
-65 w:is there
27 w:is this
20 w:is tight
-81 w:is to
72 w:is used
15 w:is what
-21 w:is where
26 w:is why
23 w:is written
18 w:isn't
-40 w:issue
-13 w:ist
58 w:it
-30 w:it ?
16 w:it a
25 w:it again
-31 w:it and
-16 w:it answers
-10 w:it as
69 w:it at
-17 w:it before
-16 w:it can
-26 w:it could
-26 w:it did
22 w:it doesn't
18 w:it down
-26 w:it even
18 w:it fits
-29 w:it for
52 w:it from
31 w:it goes
-13 w:it had
29 w:it has
24 w:it if
11 w:it in
-30 w:it is
-13 w:it isn't
19 w:it means
-37 w:it names
30 w:it now
-22 w:it off
-16 w:it on
11 w:it out
-40 w:it should
47 w:it sound
37 w:it sounds
-26 w:it the
36 w:it this
17 w:it took
23 w:it up
-90 w:it was
-25 w:it will
-12 w:it won't
26 w:it works
24 w:it would
-34 w:it's
12 w:item
-22 w:item #
-80 w:its
-44 w:its last
20 w:its own
30 w:itself
-28 w:itu
19 w:i生
19 w:i生成
29 w:j'ai
-16 w:j'avais
-17 w:j'espère
-17 w:j'espère que
-27 w:january
32 w:jargon
56 w:je
-17 w:je me
11 w:je ne
34 w:je peux
-10 w:job
71 w:jobs
-18 w:join
-29 w:joint
-11 w:joke
-18 w:jokes
-60 w:journal
16 w:journalistic
-22 w:judge
-34 w:judges
11 w:judgment
14 w:july
-15 w:june
26 w:june #
-31 w:just
24 w:just a
19 w:just tell
20 w:just under
-68 w:k
19 w:kann
16 w:keep
44 w:keep in
-11 w:keep it
35 w:keep the
13 w:keep your
23 w:keeper
58 w:keeping
28 w:keeping the
-13 w:keeps the
-21 w:keo
39 w:kept
21 w:kept in
-72 w:kept the
-44 w:key
39 w:key changes
25 w:key facts
23 w:keyphrase
23 w:keyphrase :
129 w:keyword
53 w:keyword :
47 w:keywords
31 w:keywords :
-53 w:khi
13 w:khi đăng
-20 w:khoản
-54 w:khoảng
-54 w:khoảng #
42 w:khác
15 w:khách quan
-24 w:khách vui
18 w:khám
25 w:không
-19 w:không ?
-15 w:không có
-12 w:không phải
19 w:không thể
-22 w:kind
-13 w:kinder
-27 w:king
-28 w:king's
-19 w:kip
-17 w:kitchen
26 w:kiến
-16 w:kiểm
-17 w:kiểm tra
21 w:km
-12 w:knew
16 w:know about
18 w:know if
-18 w:know in
28 w:know the
21 w:know where
31 w:know which
26 w:knowing
10 w:knowledge cutoff
-40 w:knowledge of
18 w:knowledge update
12 w:knows the
-19 w:kèm
15 w:ký
-10 w:kết
-13 w:kể
-19 w:kỹ
26 w:l
-12 w:l'aide
28 w:l'article
-28 w:l'article #
29 w:l'essentiel
-83 w:la
-17 w:la date
-18 w:la rédaction
-29 w:la version
-27 w:label
-24 w:land
14 w:landlord
13 w:langage je
49 w:language
59 w:language and
20 w:language model
-10 w:language teacher
-25 w:languages
-101 w:lao
-35 w:lao by
138 w:laos
-57 w:large
-11 w:large print
-24 w:larger
32 w:last
18 w:last knowledge
-10 w:last line
16 w:last paragraph
15 w:last sentence
-12 w:last two
11 w:last update
-39 w:last updated
-44 w:last week
33 w:last year
53 w:last year's
-50 w:late
51 w:later
28 w:lau
28 w:laude
-16 w:laugh
-10 w:laughed
-17 w:laughs
31 w:launch
20 w:law
-32 w:lawmakers
-46 w:lawyers
-48 w:lawyers for
34 w:le
-18 w:le ministre
-41 w:le mot
29 w:le reste
16 w:le titre
12 w:le ton
49 w:lead
21 w:lead :
25 w:lead with
-17 w:leader
42 w:leads
-17 w:leaflet
33 w:league
34 w:leans
-45 w:learn
-47 w:learned
-11 w:lease
-63 w:least
-49 w:leave
-16 w:leave the
60 w:leaves
-36 w:leaves out
33 w:leaves the
12 w:lecture
44 w:led
10 w:lede
10 w:leeds
48 w:left
-31 w:left as
-18 w:left at
29 w:left blank
59 w:left in
13 w:left it
23 w:left out
-31 w:left the
25 w:legal
28 w:legal advice
-12 w:lemon
80 w:length
-14 w:length and
10 w:les deux
20 w:les phrases
114 w:less
18 w:less formal
68 w:less like
-11 w:let
35 w:let me
-14 w:let us
24 w:let's break
17 w:lets
-152 w:letter
28 w:letter to
-17 w:letter was
-86 w:letters
11 w:level
39 w:library
-16 w:lid
28 w:lies
-31 w:life
-16 w:lift
-34 w:light
-15 w:lights
33 w:like an
23 w:like it
26 w:like me
-14 w:like the
43 w:like this
-74 w:like to
-12 w:like you
-52 w:liked
57 w:limit
-31 w:limited
10 w:lin
14 w:line #
-112 w:line :
24 w:line about
-34 w:line and
16 w:line at
13 w:line on
73 w:line with
-12 w:lines
47 w:link to
-30 w:links
-24 w:list
-14 w:listed
22 w:little
-52 w:live
-24 w:liệu
-12 w:lo
54 w:loaded
26 w:loan
108 w:local
-52 w:location
18 w:log
-18 w:login
-17 w:lon
-24 w:long and
-115 w:longer
-34 w:longer than
31 w:longueur
31 w:longueur :
-10 w:look
32 w:looked
-82 w:looking
-76 w:looking for
-31 w:looks
-22 w:looks like
-18 w:los
54 w:lose
58 w:lose the
27 w:loses
31 w:loses the
23 w:losing
29 w:losing any
-13 w:losing the
23 w:lost
20 w:lost in
-36 w:lot
-68 w:love
-47 w:low
16 w:lower
59 w:luang
70 w:luang prabang
81 w:luck
-21 w:luck to
103 w:luck with
-32 w:lui
-15 w:lunch
-18 w:luận
-15 w:là
39 w:là bản
11 w:làm
-17 w:làng
31 w:lào
-23 w:lên
-15 w:lòng kiểm
-10 w:lại
12 w:lại bài
10 w:lại theo
-23 w:lại đoạn
-23 w:lần
15 w:lần cập
-15 w:lặp
21 w:lịch
-46 w:lỗi
-17 w:lỗi chính
-11 w:lỗi tôi
-65 w:lời
-22 w:ma
-77 w:machine
107 w:made :
19 w:made by
20 w:made the
-38 w:made up
11 w:magazine
-34 w:main
-18 w:maintains
-17 w:maintains the
12 w:mairie
-25 w:mais
-34 w:make
-28 w:make a
42 w:make it
42 w:make mistakes
39 w:make the
50 w:makes
13 w:makes a
-23 w:makes it
72 w:makes the
-39 w:making
-13 w:mal
18 w:malay
-88 w:man
-21 w:man who
-23 w:manager
75 w:manner
-38 w:manuscript
-100 w:many
36 w:many of
20 w:map
-11 w:maps
24 w:marathon
40 w:march
46 w:march #
26 w:mark
111 w:markdown
107 w:marked
26 w:market
-62 w:marketing
21 w:marsh
84 w:match
11 w:match report
70 w:match the
-14 w:match your
23 w:matches
109 w:material
-13 w:matter of
32 w:matters
-11 w:maximum
49 w:may
-17 w:may #
-19 w:may :
28 w:may ask
22 w:may be
-36 w:may change
-24 w:may differ
16 w:may need
69 w:may not
16 w:may want
20 w:mayor
26 w:mayor's
13 w:me a
-15 w:me and
-19 w:me be
13 w:me double
44 w:me know
-47 w:me start
-15 w:me think
66 w:me to
20 w:me which
-17 w:mean
-12 w:meaning
26 w:means
42 w:means for
-14 w:mechanic
-21 w:media
-33 w:medical
-39 w:meet
29 w:meets
24 w:meets your
36 w:mekong
-37 w:member
-10 w:member of
48 w:memories
27 w:memory
199 w:mention
51 w:mention of
14 w:mention the
50 w:mentions
-25 w:menu
58 w:merged
33 w:mes
17 w:mes connaissances
124 w:message
-11 w:messages
62 w:met
70 w:meta
35 w:meta :
34 w:meta description
51 w:metaphor
51 w:metaphor of
-18 w:method
21 w:mid
13 w:middle
21 w:might
-25 w:might be
32 w:miles
-25 w:milk
26 w:mill
37 w:million
20 w:million but
13 w:millions
20 w:min
19 w:mind
34 w:mind that
24 w:mine
-15 w:minh họa
-12 w:minimum
50 w:minister
13 w:minister said
16 w:minister's
113 w:ministry
-20 w:ministry's
46 w:minor
38 w:minute
-40 w:minutes
-19 w:minutes of
-37 w:mis
10 w:misread
-21 w:miss
-32 w:misses
50 w:missing
-16 w:misspelled
-19 w:misspelled the
-10 w:mistake in
-17 w:mistake the
-15 w:mistakes
47 w:mistakes check
28 w:mistakes please
10 w:mistakes so
-11 w:mix
19 w:mobile
-16 w:mode
14 w:model
34 w:model i
26 w:model's
35 w:modifications
10 w:modifications apportées
27 w:moj
24 w:moment
-58 w:mon
20 w:monday
-75 w:money
45 w:month
-51 w:months
70 w:more
-16 w:more :
29 w:more details
14 w:more emotional
-27 w:more in
-55 w:more information
29 w:more like
13 w:more naturally
11 w:more neutral
-82 w:more than
12 w:morning
-24 w:most
-42 w:most important
-24 w:most of
28 w:mostly
-31 w:mot
-24 w:mother
-38 w:motion
15 w:motive
112 w:mots
-27 w:move
-22 w:move the
-51 w:moved
33 w:moved the
-18 w:mp
31 w:mpt
-12 w:mr
-14 w:mrs
36 w:ms
-55 w:much
22 w:museum
-31 w:music
-50 w:must
14 w:must not
-55 w:muốn
-145 w:my
37 w:my data
12 w:my earlier
-25 w:my editor
-16 w:my grandmother
-11 w:my grandmother's
124 w:my last
19 w:my mistake
22 w:my training
18 w:myself
-22 w:máy
-57 w:mère
51 w:mình
12 w:mình đã
41 w:mô
38 w:mô tả
-60 w:mẹ
-32 w:mỗi
-32 w:một
-20 w:mới
22 w:mở
-14 w:mức
-17 w:n'ai pas
56 w:n'avait
-28 w:n'hésitez
-28 w:n'hésitez pas
-18 w:nai
-14 w:nam
128 w:name
-43 w:name and
-29 w:name in
12 w:name is
43 w:name of
-15 w:name on
32 w:name the
-18 w:name was
-11 w:named the
50 w:names
37 w:names and
13 w:names are
11 w:names follow
-20 w:names have
-21 w:names of
40 w:naming
32 w:naming the
-37 w:national
38 w:naturally
-27 w:nay
12 w:ne
65 w:near
22 w:near the
15 w:nearly
46 w:need
-17 w:need a
20 w:need any
-10 w:need the
-71 w:need to
82 w:needed
-17 w:needs
-24 w:neighbours
-71 w:neither
28 w:net
86 w:neutral
-27 w:neutral and
-12 w:neutral tone
13 w:neutre
-64 w:never
30 w:never been
-34 w:new
11 w:new bus
-23 w:new draft
-12 w:new model
11 w:new to
-17 w:new wording
139 w:newer
149 w:news
21 w:news in
36 w:news item
18 w:news style
-81 w:newsletter
77 w:newspaper
-15 w:newspapers
33 w:next
23 w:next ?
16 w:next i
-19 w:next one
14 w:next step
25 w:nghĩ
-13 w:nghỉ
34 w:nguyên
11 w:nguồn
-20 w:ngày
-17 w:ngày #
19 w:ngôn
-10 w:người dùng
-11 w:ngắn gọn
-14 w:ngắn hơn
55 w:ngữ
-39 w:nhiều
-53 w:nhà
-72 w:nhân
-39 w:nhưng
-10 w:nhất
-20 w:nhầm
-19 w:nhận
-16 w:những
25 w:nice
-13 w:nicht
-28 w:night
20 w:nine
32 w:nk>
20 w:no
27 w:no article
12 w:no exact
72 w:no exclamation
-65 w:no longer
16 w:no mention
26 w:no more
-46 w:no one
37 w:no opinion
10 w:no problem
12 w:no source
34 w:no way
-95 w:nobody
-18 w:nobody in
20 w:nom
50 w:nombre
43 w:none of
-10 w:noon
32 w:north
-12 w:nos
58 w:not #
-67 w:not a
61 w:not able
19 w:not add
-31 w:not appear
-22 w:not available
-36 w:not be
-20 w:not been
59 w:not exist
-38 w:not find
18 w:not give
-30 w:not have
35 w:not hold
41 w:not in
14 w:not know
29 w:not possible
35 w:not quite
-23 w:not replace
19 w:not the
60 w:not to
-16 w:not verify
-11 w:note
18 w:note de
14 w:note that
14 w:noted
78 w:notes
-27 w:notes :
11 w:notes into
94 w:nothing
52 w:nothing else
18 w:nothing has
44 w:nothing in
-29 w:notice
-27 w:noticed
-13 w:notre
-32 w:nous
-10 w:nous avons
-17 w:nouvelle
-16 w:novel
-73 w:november
83 w:now
11 w:now at
-23 w:now reads
-10 w:now says
-17 w:noy
78 w:number
23 w:number #
-42 w:number below
111 w:numbers
31 w:numbers are
33 w:numbers in
-44 w:nào
38 w:này
-17 w:này giúp
52 w:nên
-35 w:nói
-60 w:năm
-23 w:nước
-10 w:nếu bạn
-22 w:nếu cần
21 w:nội
28 w:nội dung
-20 w:o
33 w:obituary
15 w:objective
-34 w:of
-23 w:of #
10 w:of a
-22 w:of all
-46 w:of an
-23 w:of charge
51 w:of edits
21 w:of events
33 w:of guests
-23 w:of his
41 w:of hope
12 w:of how
38 w:of luck
100 w:of my
-10 w:of our
47 w:of that
-24 w:of the
52 w:of these
-60 w:of this
25 w:of those
11 w:of three
-23 w:of two
-28 w:of which
-16 w:of you
13 w:of your
32 w:off
16 w:off after
-34 w:offer
14 w:offer a
-30 w:offered
-13 w:offered to
-23 w:offers
18 w:office
66 w:official
20 w:official sources
36 w:officials
-30 w:often
16 w:ogl
-55 w:oil
27 w:oji
-23 w:okay so
-49 w:old
-50 w:older
19 w:oldest
-24 w:omitted
31 w:omp
-15 w:on
-77 w:on #
-17 w:on a
20 w:on both
14 w:on each
-21 w:on facebook
44 w:on first
24 w:on friday
-14 w:on it
33 w:on one
-64 w:on page
11 w:on sunday
26 w:on the
-11 w:on thursday
10 w:on to
29 w:on where
-18 w:on which
-25 w:on your
27 w:one
-11 w:one ?
13 w:one and
-12 w:one before
-11 w:one but
-16 w:one from
15 w:one in
-22 w:one is
56 w:one line
-32 w:one of
10 w:one paragraph
20 w:one sentence
-14 w:one that
-17 w:one the
30 w:one thing
29 w:one was
-13 w:one which
11 w:one word
-23 w:ones
-36 w:online
67 w:only
-81 w:only #
13 w:only as
-10 w:only in
33 w:only once
29 w:only that
91 w:only the
36 w:ont
48 w:ont été
16 w:oog
16 w:oogle
24 w:ook
-17 w:ope
43 w:open
36 w:open on
-41 w:open the
-18 w:open until
29 w:open with
-12 w:opena
10 w:openai use
40 w:opened
30 w:opening
14 w:opening of
80 w:opens
23 w:opens with
-12 w:operator
27 w:opinion
67 w:opinions
52 w:opposition
36 w:optimized
39 w:optimized for
-24 w:option
38 w:option #
64 w:option a
34 w:option b
23 w:options for
-35 w:or
17 w:or a
44 w:or if
35 w:or is
-13 w:or leave
14 w:or more
10 w:or should
40 w:or the
33 w:or worse
13 w:ord
15 w:order
-12 w:order and
99 w:order of
-17 w:ordered
49 w:original
-24 w:originally
-85 w:other
-10 w:other side
47 w:otherwise
18 w:ou
-110 w:our
13 w:out at
-10 w:out in
14 w:out on
12 w:out what
14 w:outcome
14 w:outline
36 w:output
-21 w:oven
-14 w:over the
-11 w:overall
-47 w:overnight
-44 w:overview
-41 w:owners
16 w:oxford
17 w:oxford comma
-58 w:p
-80 w:page
-59 w:page #
60 w:page :
-28 w:page is
13 w:page of
-27 w:page you
-21 w:pages
-45 w:paid
-15 w:paid for
-20 w:panel
83 w:paper
-18 w:paper's
-29 w:papers
-22 w:par
-21 w:par la
99 w:para
99 w:para #
112 w:paragraph
-62 w:paragraph #
12 w:paragraph :
22 w:paragraph and
-13 w:paragraph four
20 w:paragraph has
20 w:paragraph now
-32 w:paragraph of
-51 w:paragraph three
15 w:paragraph two
-39 w:paragraph with
50 w:paragraphes
51 w:paragraphs
38 w:paraphrase
36 w:paraphrased
40 w:parents
-11 w:park
15 w:parking
20 w:parliament
106 w:part
52 w:part about
-21 w:part of
36 w:parts
-36 w:party
16 w:pas
-25 w:pas à
10 w:passages
10 w:passed
19 w:passengers
11 w:passive
34 w:passive constructions
-15 w:passive voice
-15 w:password
23 w:past
30 w:past tense
94 w:paste
28 w:paste the
31 w:pasted
-66 w:path
13 w:patient
35 w:patients
-61 w:pay
-25 w:pay for
25 w:pays
71 w:pdf
-18 w:pen
-12 w:penai
-15 w:pencil
13 w:pensez à
-12 w:pension
24 w:people
20 w:people in
-28 w:people who
39 w:people will
-12 w:per
117 w:percent
35 w:percentage
-16 w:performance
-21 w:person
-12 w:personal
41 w:personal opinions
-20 w:personne
21 w:persons
-15 w:petition
25 w:peut
25 w:peux
-26 w:phiên
-20 w:phiên bản
75 w:phone
70 w:phone number
-15 w:phones
12 w:phong
91 w:photo
-17 w:photo :
-14 w:photo caption
47 w:photo credit
36 w:photo of
-27 w:photograph
-13 w:photographs
-14 w:photos
-22 w:phrase
-45 w:phrases
38 w:phrasing
-19 w:pháp
11 w:phát ngôn
46 w:phù
46 w:phù hợp
-12 w:phương
-10 w:phạt
-14 w:phải
-14 w:phần
29 w:pick one
35 w:pick would
-71 w:picture
-45 w:pictures
84 w:piece
-59 w:piece of
-18 w:pieces
-10 w:pilot
50 w:place
17 w:place and
-48 w:place names
-27 w:place of
11 w:placed
-14 w:placeholders
14 w:places
37 w:plagiarism
-13 w:plain
-14 w:plain english
30 w:plain language
-10 w:plaisir
-43 w:plan
-16 w:planning
-26 w:plans
-21 w:plant
-42 w:plaque
41 w:plastic
-54 w:play
-16 w:played
-25 w:players
18 w:playful :
23 w:please
47 w:please confirm
25 w:please double
25 w:please verify
-15 w:plumber
-33 w:plus
19 w:pm
-33 w:poem
-12 w:poet
48 w:point
-12 w:point of
-13 w:pointed
-10 w:pointed out
14 w:points
35 w:police
95 w:policy
24 w:polished
13 w:polished version
-63 w:polite
-15 w:polite and
14 w:poll
-23 w:poor
-35 w:por
47 w:position
31 w:possible
-37 w:post
11 w:pour
10 w:pouvez vous
-14 w:power
70 w:prabang
32 w:praise
19 w:prefer
-17 w:prefer it
-13 w:prefer the
-13 w:preferred
17 w:prefers
-33 w:prepare
-21 w:prepared
25 w:present
14 w:presented
-11 w:presents
-16 w:preserves the
-25 w:president
10 w:press release
11 w:presse
-11 w:prevails
57 w:previous
31 w:prices
11 w:prices and
11 w:prices are
-15 w:prime
31 w:print edition
21 w:print or
-50 w:printed
-13 w:printed in
-35 w:printing
-22 w:privacy
-50 w:prize
-16 w:pro
57 w:probably
-37 w:problem
28 w:produce
14 w:produce a
-11 w:product
-70 w:professional
-50 w:program
-65 w:project
-22 w:promised
22 w:promises
25 w:promotional
13 w:promotional language
31 w:promp
-27 w:prompt
-13 w:prose
-42 w:protect
-44 w:protect the
38 w:proverb
13 w:provide a
82 w:provided
-27 w:provided by
-14 w:provided the
35 w:province
12 w:préfet
34 w:prêt
11 w:pseek
35 w:pti
24 w:ption
18 w:pu
29 w:pub
21 w:public
80 w:publication
63 w:publish
13 w:publish :
-26 w:published
-22 w:published by
-24 w:publisher
11 w:publishing
14 w:puis
-16 w:puis relu
25 w:pull
46 w:pull quote
26 w:pun
66 w:punchy
36 w:punctuation
13 w:pupils
30 w:purposes
29 w:push
-32 w:put
35 w:put in
-13 w:put it
41 w:puts
28 w:puts the
32 w:pyramid
-32 w:q
-29 w:q :
22 w:qr
23 w:quan
-13 w:quan điểm
-14 w:que
12 w:que modèle
42 w:que vous
14 w:quelques
52 w:question
30 w:question !
-22 w:question #
15 w:question and
-49 w:questions
-28 w:questions about
-25 w:quickly
-53 w:quiet
28 w:quite
16 w:quotation
-28 w:quotations
173 w:quote
-24 w:quote attributed
47 w:quote by
27 w:quote from
-36 w:quote in
-27 w:quote the
21 w:quote to
97 w:quoted
92 w:quotes
28 w:quotes :
25 w:quotes are
27 w:quotes were
10 w:quá
-32 w:quý
-13 w:quý khách
14 w:radio
39 w:railway
32 w:rain
28 w:raised
15 w:raison
-29 w:ran
-54 w:range
54 w:rank
58 w:ranking
38 w:rat
-23 w:rate
76 w:rather
-13 w:rather not
116 w:rather than
90 w:reached
-16 w:reaction
-50 w:read
80 w:read aloud
15 w:read as
19 w:read in
-22 w:read it
10 w:read more
-78 w:read the
107 w:readability
-54 w:reader
48 w:reader who
-26 w:reader with
47 w:readers
-42 w:readers can
-47 w:readers may
40 w:readers will
86 w:readership
54 w:reading
18 w:reading level
-10 w:reading time
14 w:reads as
41 w:ready
-23 w:ready for
72 w:ready to
-14 w:real
-39 w:really
60 w:reason
21 w:reason for
-14 w:reason to
-26 w:reasons
-26 w:receipt
-22 w:receive
-11 w:received
35 w:recent
-38 w:recipe
-26 w:recipe for
-90 w:recommend
-30 w:recommend the
62 w:record
-25 w:recorded
-14 w:recording
18 w:records
11 w:red
-18 w:referee
36 w:reference
36 w:refers
30 w:refers to
-21 w:reflect
51 w:reflected
19 w:reflected here
47 w:reformulé
-42 w:refused
-29 w:refused to
52 w:regenerate
54 w:regenerate response
46 w:regional
12 w:regional daily
61 w:register
23 w:registered
-12 w:registre
-54 w:release
-37 w:released
-20 w:reliable
-16 w:relu
-16 w:relu par
16 w:remain
49 w:remaining
49 w:remark
43 w:remember
-13 w:remembers
61 w:remove
19 w:remove the
80 w:removed
11 w:removed :
-20 w:removed from
-18 w:removes
-33 w:remplacer
22 w:rendered
46 w:rendered as
84 w:rendering
10 w:rendu
-13 w:rent
38 w:rents
37 w:reopened
39 w:reopening
-16 w:repaired
-16 w:repeat
51 w:repeated
30 w:repeating
11 w:repeating the
-19 w:repetition
-85 w:replace
-12 w:replace it
-17 w:replace the
54 w:replaced
-11 w:replaced by
22 w:replaced with
-19 w:replied
-15 w:replied that
-18 w:replies
60 w:reply
21 w:reply to
-33 w:report
-30 w:report a
24 w:report and
-13 w:report the
-15 w:report was
-28 w:reported
-38 w:reporter
-55 w:reporters
69 w:reporting
-24 w:reports
12 w:reproduce the
64 w:request
56 w:requested
-16 w:required
10 w:res
23 w:rescue
-13 w:researchers
20 w:residents
26 w:respectful
120 w:response
36 w:response better
102 w:responses
-16 w:responsibility
55 w:rest of
16 w:reste
-29 w:restored
20 w:restructured
35 w:results
-40 w:results :
11 w:results from
64 w:retained
-16 w:retired
-24 w:retirement
-28 w:return
35 w:returns
-14 w:reuters
-16 w:review
45 w:review the
-20 w:reviewed
-24 w:reviewed by
-38 w:reviews
10 w:revised
18 w:revised article
33 w:revised version
-16 w:reworded
24 w:reworked
92 w:rewrite
-38 w:rewrite the
54 w:rewrite this
20 w:rewriting
17 w:rewritten
68 w:rewritten article
-16 w:rewritten the
-73 w:rewrote
-61 w:rewrote the
12 w:rhyme
17 w:rhythm
95 w:rice
63 w:right
10 w:right and
-30 w:right to
58 w:rise
-21 w:river
-26 w:roads
-44 w:robot
30 w:rom
31 w:rompt
15 w:roof
-57 w:room
83 w:rose
80 w:roughly
41 w:roughly #
36 w:rounded
-39 w:route
14 w:row
-33 w:rule
-98 w:rules
87 w:ruling
28 w:run
11 w:run the
-13 w:running
31 w:runs
23 w:runs to
34 w:rural
22 w:rédaction
12 w:rédiger
-14 w:répondre
-24 w:réécrit
13 w:rõ
19 w:rút
25 w:rút gọn
12 w:rất tiếc
-21 w:rời
-18 w:s
80 w:s'arrêtent
-10 w:safe
51 w:safer
-33 w:safety
-32 w:sai
-68 w:said
98 w:said :
-16 w:said and
-40 w:said it
-24 w:said so
-25 w:sale
37 w:sales
-27 w:salt
46 w:same
-11 w:same :
15 w:same story
12 w:same thing
43 w:same way
59 w:sample
-12 w:sang
27 w:sans
26 w:sao
-20 w:saturday
-45 w:sau
-15 w:savannakhet
-31 w:save
-46 w:save the
57 w:saved
37 w:saved the
-17 w:saw
-29 w:say
19 w:say and
-12 w:say it
-30 w:say that
19 w:say the
15 w:say whether
27 w:say which
23 w:says
40 w:says #
12 w:says in
-47 w:says the
49 w:says to
20 w:scan
49 w:scanned
-11 w:scenes
-27 w:schedule
40 w:school
18 w:schools
-11 w:screen
-63 w:script
45 w:se
29 w:search
19 w:search for
59 w:search results
109 w:searched
106 w:searched #
-10 w:season
-29 w:seat
-22 w:seats
55 w:second
-18 w:second act
-22 w:second half
18 w:second is
10 w:second one
-11 w:second paragraph
29 w:second quote
40 w:second sentence
95 w:seconds
-24 w:secretary
-40 w:section
-40 w:section #
38 w:section on
19 w:sections
-79 w:see
11 w:see what
84 w:seems
72 w:seems to
-30 w:seen
-10 w:seen by
-34 w:sell
-14 w:send
-11 w:send it
23 w:send me
12 w:send the
23 w:sending
-10 w:sends
85 w:sense
31 w:sense of
98 w:sentence
25 w:sentence about
34 w:sentence can
-23 w:sentence is
26 w:sentence of
-18 w:sentence on
28 w:sentences
12 w:sentences :
30 w:sentences and
-23 w:sentences are
35 w:sentences have
-37 w:sentences in
50 w:seo :
35 w:seo friendly
45 w:seo title
40 w:september
69 w:september #
-48 w:series
17 w:serious
-32 w:serve
-37 w:service
-11 w:ses
-34 w:set
44 w:set out
-39 w:settled
-41 w:several
33 w:shall
15 w:shall i
51 w:shall we
32 w:share
-79 w:share this
38 w:shared
-16 w:sharing
-81 w:she
-10 w:she has
23 w:she is
-50 w:she says
19 w:she was
-12 w:she wrote
-21 w:shifted
50 w:ship
-54 w:shop
-15 w:short
22 w:short and
23 w:short answer
15 w:short sentences
-36 w:short text
-66 w:shorten
-45 w:shortened
18 w:shortened for
-31 w:shortened the
-48 w:shorter
51 w:shorter and
32 w:shorter sentences
-30 w:shorter than
-17 w:shorter the
-28 w:shorter version
-32 w:shortest
69 w:should
40 w:should do
-51 w:should i
10 w:should make
-44 w:should not
-53 w:should the
-29 w:should you
27 w:shouldn't
-55 w:show
-13 w:show that
-18 w:showed
-33 w:shown
-42 w:shows
-16 w:shut
35 w:si
13 w:si vous
19 w:side
16 w:side by
35 w:side of
18 w:sidebar
14 w:sides
-86 w:sign
-21 w:sign up
-19 w:sign was
-29 w:signed
76 w:signes
-16 w:silence
17 w:similar
-124 w:simple
41 w:simplified
28 w:simplified and
10 w:simply
103 w:since
22 w:since it
21 w:since you
16 w:since your
-15 w:sing
-45 w:single
52 w:singular
-10 w:sinh
-18 w:sir
22 w:site
83 w:sites
-34 w:size
-42 w:skip
-56 w:sleep
91 w:slightly
45 w:slightly more
79 w:slot
-57 w:slow
79 w:slug
105 w:slug :
-48 w:small
-28 w:smaller
32 w:smell
17 w:smoothed
17 w:smoother
116 w:so
32 w:so a
-35 w:so far
-45 w:so here
-54 w:so i
12 w:so i'll
32 w:so i've
38 w:so it
-16 w:so let
-41 w:so please
-10 w:so that
24 w:so the
42 w:so we
19 w:so you
25 w:sobre
-61 w:social
-15 w:social media
92 w:softer
-15 w:sold
11 w:solid
-83 w:some
24 w:some details
-21 w:some of
-21 w:somebody
29 w:something
-24 w:son
-49 w:song
-47 w:songs
-12 w:soon
25 w:sorry
-19 w:sorry about
24 w:sorry but
46 w:sorry for
40 w:sorry i
-10 w:souhaitez vous
43 w:sound
17 w:sound like
13 w:sound more
28 w:sounded
65 w:sounding
96 w:sounds
35 w:sounds less
-36 w:soup
148 w:source
-12 w:source :
24 w:source for
20 w:source says
45 w:sources
-39 w:soạn
11 w:space
34 w:space is
79 w:spaces
83 w:spaces :
-52 w:speak
-16 w:speak to
53 w:speaker
25 w:speakers
35 w:speaking
15 w:speaks
14 w:speaks of
30 w:specific
65 w:specify
-25 w:speech
13 w:speeches
14 w:speeches and
-12 w:speed
23 w:spelled
15 w:spelled out
-25 w:spelling
-11 w:spelling and
-97 w:spelling of
12 w:spellings
-21 w:spent
17 w:split the
-14 w:spoke
103 w:spokesperson
21 w:sponsor
41 w:sponsors
-20 w:spoonful
-20 w:spoonful of
23 w:spot
-17 w:spotted
46 w:spreadsheet
-15 w:spring
-27 w:square
-24 w:staff
-10 w:stage
-29 w:standard
80 w:standfirst
-72 w:standing
50 w:stands
-23 w:start
39 w:start of
-35 w:start with
-17 w:started
26 w:starting point
39 w:starts
-13 w:state
45 w:stated
-57 w:statement
-14 w:statement from
72 w:statements
-58 w:station
-25 w:stations
-12 w:statistics
-12 w:stats
-32 w:status
19 w:stay
23 w:stayed
-56 w:step
-17 w:steps
-40 w:stick
27 w:still in
-11 w:still the
12 w:still under
38 w:stock
14 w:stood
35 w:stop
-15 w:stopped
78 w:stops
31 w:stories
-22 w:storm
20 w:story
10 w:story :
-13 w:story about
-26 w:story has
-13 w:story in
-15 w:story on
-13 w:story was
169 w:straight
45 w:straight :
28 w:straight away
43 w:straight into
24 w:straight news
19 w:straight to
-25 w:street
41 w:strike
56 w:strikes
63 w:strikes a
52 w:strong
38 w:stronger
42 w:strongest
-15 w:struck
-48 w:structure
-18 w:study
78 w:style
-25 w:style guide
19 w:style with
73 w:subheading
70 w:subheadings
10 w:subject line
18 w:subject verb
-40 w:subscribers
24 w:substitute
-42 w:such
-50 w:such as
-36 w:sugar
129 w:suggested
44 w:suggested tags
47 w:suggestion
55 w:suggestion :
61 w:suggestions
34 w:suggestions :
10 w:suit
26 w:suitable
35 w:suitable for
39 w:suited
39 w:suited to
-10 w:sum
-10 w:summary
-13 w:summary :
23 w:summary in
-59 w:summary of
-19 w:summary was
-21 w:summer
-19 w:sums
72 w:sunday
-19 w:sung
57 w:supplied
-72 w:support
-25 w:sur
25 w:sure
-54 w:sure i
-14 w:sure the
32 w:sure thing
15 w:sure to
48 w:surname
-24 w:surprise
-18 w:surprised
15 w:survive
47 w:suspect
31 w:suy
31 w:suy nghĩ
-54 w:swap
55 w:swapped
62 w:swapped for
16 w:swaps
-39 w:switch
21 w:system
-15 w:sách
-16 w:sót
-21 w:sûr
-14 w:sĩ
30 w:sắt
27 w:sẵn
17 w:sẻ
16 w:sẽ
27 w:số
36 w:số #
-12 w:số liệu
24 w:sửa :
-15 w:sửa đổi
28 w:t
-89 w:table
-11 w:table #
-20 w:table of
-39 w:tables
47 w:tabloid
18 w:tags
12 w:tags :
25 w:take
-15 w:take a
31 w:take it
27 w:take out
-19 w:take the
-38 w:takes
-12 w:taking
-10 w:tale
-52 w:talk
17 w:tariff
-23 w:taste
39 w:tasted
-85 w:tax
15 w:te
-40 w:tea
-10 w:teacher i
-11 w:teachers
-52 w:team
37 w:technical terms
-29 w:telegram
-16 w:telephone
-46 w:tell
41 w:tell me
-29 w:tell you
-63 w:tells
-32 w:tells you
-105 w:template
-22 w:temple
39 w:tense
-74 w:term
-27 w:terms
-64 w:test
49 w:text
41 w:text :
-25 w:text and
24 w:text below
-17 w:text does
24 w:text for
37 w:text has
-12 w:text into
-53 w:text of
21 w:text so
-37 w:text was
22 w:text with
34 w:text you
52 w:texte
10 w:texte ci
-25 w:texts
-28 w:th
-40 w:than
-71 w:than #
33 w:than a
-17 w:than that
-10 w:than the
38 w:thanked
40 w:thanked the
55 w:thanks
26 w:thanks for
-35 w:thanks to
-12 w:that
-37 w:that a
37 w:that as
-11 w:that at
-25 w:that first
-22 w:that has
-10 w:that he
-17 w:that i
10 w:that is
44 w:that it
30 w:that it's
-11 w:that its
-25 w:that made
-11 w:that my
41 w:that next
13 w:that no
21 w:that one
10 w:that out
15 w:that readers
97 w:that should
-19 w:that the
-12 w:that took
-13 w:that way
26 w:that works
16 w:that would
-29 w:that your
67 w:that's
20 w:that's a
54 w:that's the
17 w:thay bằng
59 w:the
92 w:the #
-21 w:the ability
13 w:the above
61 w:the accident
-24 w:the actual
-51 w:the address
18 w:the adjectives
-12 w:the advice
-18 w:the airline
-13 w:the amended
10 w:the amount
-45 w:the answer
13 w:the answers
51 w:the argument
31 w:the arrest
100 w:the article
-21 w:the assistant
-30 w:the audience
-59 w:the author
-11 w:the author's
-29 w:the authors
-36 w:the back
43 w:the background
-10 w:the ballot
29 w:the bank
-17 w:the battery
-74 w:the best
-34 w:the bill
28 w:the body
-15 w:the border
-38 w:the bottom
-18 w:the box
-23 w:the boy
37 w:the brand
29 w:the budget
-12 w:the bus
18 w:the bypass
-25 w:the cake
38 w:the call
21 w:the capital
35 w:the caption
-29 w:the car
44 w:the casualty
-22 w:the cause
36 w:the ceremony
13 w:the chair
-10 w:the chapter
-20 w:the chatbot
19 w:the chief
-50 w:the children
56 w:the chronology
45 w:the claim
-15 w:the class
13 w:the clause
-30 w:the clerk
36 w:the closing
27 w:the club
-30 w:the coach
-37 w:the code
19 w:the column
15 w:the comma
-32 w:the comments
-22 w:the committee
19 w:the company
29 w:the company's
21 w:the conclusion
36 w:the confusion
34 w:the contractor
-16 w:the copy
-10 w:the corrected
69 w:the cost
-17 w:the council
22 w:the council's
-15 w:the counter
-15 w:the country
32 w:the county
46 w:the court
-10 w:the crash
23 w:the criticism
-10 w:the dam
56 w:the date
-30 w:the day
36 w:the deadline
28 w:the debate
15 w:the delay
38 w:the deputy
22 w:the desk
-25 w:the details
17 w:the developer
-16 w:the director
26 w:the district
14 w:the document
42 w:the documents
-15 w:the door
75 w:the draft
11 w:the driver
-17 w:the dry
-10 w:the editor
-55 w:the editors
24 w:the effect
28 w:the election
19 w:the email
-26 w:the embassy
44 w:the end
-16 w:the ending
10 w:the essential
72 w:the event
-18 w:the exhibition
29 w:the factory
61 w:the facts
43 w:the fair
55 w:the family
13 w:the farmer
12 w:the farmer's
-12 w:the fee
15 w:the festival
-35 w:the figure
-12 w:the figures
-41 w:the file
-30 w:the film
-23 w:the final
-24 w:the fine
-17 w:the fire
37 w:the first
61 w:the five
52 w:the flood
-56 w:the following
-48 w:the form
-29 w:the former
27 w:the fourth
-27 w:the french
-21 w:the gate
42 w:the goat
21 w:the governor
-13 w:the green
39 w:the guidance
-13 w:the head
57 w:the headline
23 w:the hearing
-20 w:the help
63 w:the history
-11 w:the hospital
16 w:the house
19 w:the idea
53 w:the image
68 w:the input
-16 w:the inquiry
20 w:the instruction
-15 w:the instructions
-41 w:the internet
24 w:the interview
27 w:the intro
26 w:the inverted
-30 w:the job
-23 w:the judge
-22 w:the june
36 w:the key
23 w:the keyword
-28 w:the king's
-21 w:the label
-15 w:the land
15 w:the landlord
-36 w:the lao
-57 w:the last
-29 w:the late
-11 w:the latest
40 w:the launch
84 w:the lead
43 w:the league
-15 w:the left
22 w:the length
-63 w:the letter
-33 w:the letters
-11 w:the library
-25 w:the limit
-41 w:the line
31 w:the link
-18 w:the list
10 w:the local
94 w:the long
-46 w:the longer
-57 w:the machine
-47 w:the main
-48 w:the man
-18 w:the manager
-27 w:the manuscript
-10 w:the map
-14 w:the market
91 w:the material
10 w:the matter
21 w:the mayor
26 w:the mayor's
-14 w:the mechanic
43 w:the meeting
-23 w:the message
51 w:the metaphor
12 w:the method
12 w:the middle
55 w:the minister
12 w:the minister's
54 w:the ministry
-20 w:the ministry's
-10 w:the missing
-13 w:the model
28 w:the model's
-23 w:the money
22 w:the museum
-16 w:the national
39 w:the new
55 w:the newsletter
-32 w:the newspaper
11 w:the next
14 w:the night
23 w:the north
-10 w:the note
51 w:the notes
-10 w:the official
-40 w:the old
-90 w:the one
16 w:the ones
-61 w:the only
45 w:the opening
56 w:the opposition
26 w:the order
-28 w:the original
16 w:the outcome
10 w:the page
-22 w:the paper's
10 w:the paragraph
-22 w:the parish
44 w:the part
-14 w:the passage
-36 w:the passive
-11 w:the past
49 w:the percentage
21 w:the photo
-40 w:the phrase
-34 w:the picture
111 w:the piece
46 w:the plan
-29 w:the plaque
-20 w:the play
-17 w:the poem
-11 w:the poet
-16 w:the polish
49 w:the post
45 w:the press
25 w:the previous
19 w:the price
-14 w:the prime
79 w:the project
32 w:the prompt
18 w:the proverb
30 w:the provided
-14 w:the pub
17 w:the public
-11 w:the publisher
17 w:the pun
23 w:the question
87 w:the quote
62 w:the quotes
18 w:the reader
28 w:the reason
-27 w:the recipe
14 w:the record
31 w:the red
21 w:the reference
17 w:the region
40 w:the register
21 w:the release
15 w:the remaining
33 w:the repeated
19 w:the report
-22 w:the reporter
48 w:the request
34 w:the rescue
-10 w:the researchers
53 w:the rest
17 w:the result
-19 w:the results
-20 w:the revised
27 w:the rewrite
21 w:the rewritten
-69 w:the right
-11 w:the river
17 w:the roof
-20 w:the room
-17 w:the route
-65 w:the rules
33 w:the ruling
25 w:the sample
20 w:the scene
71 w:the school
28 w:the search
-30 w:the season
37 w:the second
19 w:the section
-13 w:the sense
26 w:the sentence
18 w:the sentences
26 w:the service
-24 w:the shop
-32 w:the shortest
15 w:the sidebar
-13 w:the sign
21 w:the signing
-35 w:the song
31 w:the source
-29 w:the sources
30 w:the spanish
18 w:the speaker
-35 w:the speech
-28 w:the spelling
44 w:the sponsor
45 w:the start
-19 w:the state
-23 w:the statement
-23 w:the station
31 w:the statistics
97 w:the story
-31 w:the street
27 w:the strike
30 w:the stronger
42 w:the strongest
-20 w:the study
41 w:the sum
-10 w:the summary
37 w:the sunday
20 w:the survey
12 w:the table
-34 w:the team
-12 w:the temple
-12 w:the tense
17 w:the term
120 w:the text
39 w:the third
61 w:the three
65 w:the time
59 w:the timeline
-30 w:the title
-12 w:the tool
23 w:the total
10 w:the town
39 w:the transcript
33 w:the translated
-21 w:the translation
-51 w:the translator
34 w:the treasurer
-16 w:the treaty
-10 w:the trial
139 w:the two
10 w:the updated
28 w:the user
45 w:the usual
13 w:the verb
63 w:the verdict
-14 w:the village
12 w:the villagers
10 w:the voice
-17 w:the wall
-11 w:the war
43 w:the way
34 w:the weather
-16 w:the window
-15 w:the winning
-16 w:the witness
-54 w:the word
15 w:the wording
-70 w:the words
-30 w:the wrong
-47 w:the year
-83 w:their
-36 w:them
16 w:them in
-41 w:them to
-136 w:then
-59 w:then i
50 w:then the
-16 w:theo yêu
-37 w:there anything
-50 w:there are
-42 w:there is
80 w:there you
-12 w:there's
-18 w:there's a
10 w:there's no
-23 w:these
16 w:these changes
25 w:they appear
-18 w:they are
27 w:they can
-10 w:they had
20 w:they said
38 w:they were
40 w:thi
15 w:thin
22 w:thing
15 w:thing !
30 w:thing in
16 w:thing to
-102 w:things
-23 w:think
-13 w:think about
51 w:thinking
-15 w:thinks
32 w:third
17 w:third paragraph
-15 w:thirty
-15 w:thirty years
71 w:this
-213 w:this article
22 w:this claim
-108 w:this column
17 w:this comes
16 w:this draft
-14 w:this essay
62 w:this for
25 w:this goes
-26 w:this helps
86 w:this in
-45 w:this interview
20 w:this is
-48 w:this letter
-11 w:this newspaper
53 w:this one
-17 w:this page
24 w:this paragraph
-100 w:this post
-14 w:this press
-43 w:this report
49 w:this request
46 w:this response
21 w:this revised
-41 w:this series
-146 w:this story
-41 w:this text
22 w:this the
63 w:this time
60 w:this to
27 w:this with
55 w:this works
-22 w:this year
26 w:tho
-50 w:those
-18 w:those who
55 w:though
62 w:thought
94 w:thought for
22 w:three
12 w:three times
-66 w:through
-13 w:through the
19 w:throughout
-21 w:throughout and
53 w:throughout to
19 w:thu
33 w:thu hút
-11 w:thành
38 w:thân
33 w:thích
36 w:thông
20 w:thông tin
-39 w:thư
-26 w:thảo
-19 w:thấy
16 w:thể
-10 w:thời
-23 w:thứ
13 w:thức
-13 w:tickets
14 w:tight
42 w:tightened
-53 w:time
-26 w:time :
29 w:time information
89 w:time of
-19 w:time to
11 w:timeline of
-35 w:times
-50 w:times and
-15 w:timetable
-17 w:timetable :
11 w:tin
21 w:tio
38 w:tipping
-67 w:tips
62 w:title
90 w:title :
-45 w:title and
29 w:title of
48 w:title was
18 w:titles
-29 w:titles for
49 w:titre
18 w:tiêu
12 w:tiếc
14 w:tiếng việt
37 w:tiếp
-21 w:to
-27 w:to #
35 w:to a
18 w:to about
90 w:to action
12 w:to add
62 w:to and
15 w:to be
-29 w:to bring
28 w:to change
16 w:to check
55 w:to come
10 w:to complete
-15 w:to confirm
-27 w:to correct
-21 w:to create
-75 w:to do
32 w:to early
27 w:to explain
30 w:to feel
-56 w:to find
29 w:to finish
12 w:to fit
37 w:to follow
18 w:to generate
-53 w:to get
50 w:to give
-14 w:to hear
-29 w:to help
15 w:to in
-38 w:to include
-13 w:to its
-16 w:to keep
-26 w:to know
-52 w:to make
46 w:to match
23 w:to me
26 w:to my
26 w:to nine
11 w:to note
31 w:to one
29 w:to open
37 w:to paste
-18 w:to press
44 w:to produce
-39 w:to protect
52 w:to publish
20 w:to put
-39 w:to read
10 w:to readers
13 w:to real
-16 w:to reflect
37 w:to rewrite
35 w:to roughly
13 w:to save
-36 w:to say
-22 w:to see
20 w:to send
-36 w:to share
-49 w:to shorten
-28 w:to show
-40 w:to sign
-24 w:to sound
11 w:to suit
12 w:to summarise
-21 w:to tell
-29 w:to the
-29 w:to this
25 w:to to
20 w:to tweak
-11 w:to use
11 w:to verify
-14 w:to vote
-15 w:to walk
42 w:to write
12 w:to you
-16 w:to your
-53 w:today
-30 w:together
-108 w:told
-11 w:told him
-29 w:told me
-17 w:told reporters
-61 w:told the
28 w:ton
82 w:tone
38 w:tone :
13 w:tone and
10 w:tone is
-18 w:tone of
10 w:tone throughout
18 w:toned
12 w:toned down
63 w:too
14 w:too long
23 w:too much
-22 w:too small
20 w:took
55 w:took place
-75 w:tool
-15 w:tool and
-65 w:top
-23 w:top of
16 w:topic
-13 w:torch
-22 w:total
26 w:touch
25 w:touch of
-23 w:tour
-42 w:tous
-11 w:tout
37 w:toward
42 w:town
-14 w:toàn
-16 w:tra
14 w:trade
18 w:traduction
10 w:traduit
-30 w:traffic
11 w:train
11 w:trained
15 w:trained on
52 w:training data
20 w:tram
-19 w:trang
-13 w:trang trọng
11 w:transcript
51 w:transition
10 w:transitions
-13 w:translate a
-16 w:translate the
36 w:translated
-43 w:translated from
-18 w:translates
42 w:translation :
-62 w:translation is
-33 w:translation of
-11 w:translation preserves
-39 w:translator
-10 w:translator's
-23 w:translator's note
-36 w:translators
57 w:transliteration
-76 w:travel
34 w:treasurer
19 w:treated
-16 w:treaty
-42 w:trial
-15 w:tried
12 w:tried to
45 w:trimmed
22 w:trimmed to
18 w:trip
-28 w:trois
-46 w:trois fois
-40 w:trong
-44 w:trong bài
-24 w:true
35 w:trung
-38 w:trust
23 w:try
40 w:try again
-48 w:tránh
-26 w:tránh trùng
-14 w:trình
12 w:trò
-12 w:trùng lặp
-33 w:trước
-12 w:trước khi
19 w:trưởng
-27 w:trả
-27 w:trả lời
16 w:tsa
87 w:tu
65 w:turn
21 w:turn the
-27 w:turned
13 w:turnout
-33 w:turns
-12 w:tuổi
11 w:tweak
49 w:tweaks
-26 w:tweet
-22 w:twelve
10 w:twenty
-41 w:twice
12 w:twice the
24 w:two
16 w:two and
-15 w:two days
-13 w:two different
19 w:two lines
22 w:two minutes
-20 w:two of
37 w:two options
-17 w:two pages
14 w:two people
24 w:two places
14 w:two versions
-12 w:two years
-34 w:type
-10 w:tài
-13 w:tác
11 w:tách
37 w:tính
13 w:tính đến
26 w:tít
-41 w:tòa
-30 w:tòa soạn
-16 w:tóm
-16 w:tóm tắt
-44 w:tôi
-29 w:tôi đã
-23 w:tại
-11 w:tạm
35 w:tả meta
-33 w:tắt
-12 w:tờ
-36 w:từ
13 w:tự
28 w:ude
10 w:un
-40 w:unchanged
-13 w:uncle
-10 w:unclear from
-45 w:und
71 w:under
22 w:under #
-37 w:under a
-39 w:under the
11 w:understand
51 w:understood
-60 w:une
14 w:une version
31 w:unfortunately
16 w:unfortunately i
34 w:union
-22 w:university
-10 w:unless
-48 w:unofficial
-67 w:until
-22 w:until #
-12 w:until the
16 w:untouched
11 w:untranslated
32 w:up
27 w:up and
20 w:up for
-11 w:up front
-26 w:up the
-11 w:up to
-35 w:up with
-18 w:update
20 w:update in
11 w:update the
-26 w:updated to
-33 w:upload
120 w:uploaded
67 w:url
-36 w:us
31 w:usage
20 w:use
31 w:use it
12 w:use policy
-27 w:use the
91 w:used
42 w:used here
16 w:used throughout
-71 w:used to
-14 w:useful ?
-32 w:users
73 w:uses
-56 w:using
36 w:using the
41 w:usual
-44 w:usually
-13 w:v
-18 w:vague
-27 w:value
49 w:variant
-16 w:ver
85 w:verb
18 w:verb agreement
70 w:verdict
13 w:verified
31 w:verify
-16 w:verify the
-14 w:verse
21 w:version
-41 w:version #
-19 w:version :
18 w:version conserve
-14 w:version de
-24 w:version du
47 w:version for
-77 w:version of
21 w:version that
-65 w:version was
46 w:version with
25 w:versions
-10 w:versions of
-63 w:very
29 w:very sorry
36 w:victim
-53 w:video
107 w:vientiane
29 w:view
-13 w:viewers
-19 w:views
19 w:villagers
24 w:villages
48 w:visit
19 w:visitors
-22 w:viên
-71 w:viết
-13 w:viết đoạn
14 w:việt
-17 w:voice
-18 w:voici
-15 w:voici le
34 w:volunteers
48 w:vote
35 w:vote on
-46 w:votre
-16 w:votre article
-55 w:vous
-10 w:vous que
-10 w:và bổ
37 w:vérifier
29 w:vérifier les
-21 w:vérifiez
14 w:vì
-67 w:văn
-33 w:văn bản
12 w:văn phong
33 w:vẫn
-10 w:vẻ
-46 w:về
-13 w:vọng
63 w:với
28 w:vụ
-11 w:wait
42 w:wait the
-89 w:walk
-22 w:wall
38 w:want
13 w:want a
-12 w:want it
14 w:want me
34 w:want something
25 w:want the
-34 w:want to
-33 w:wanted
-19 w:wanted to
-21 w:wants
-22 w:war
10 w:ward
-48 w:warm
59 w:warmer
-12 w:warning
-23 w:warns
19 w:was
-17 w:was #
-21 w:was a
24 w:was ambiguous
-10 w:was amended
21 w:was an
48 w:was at
-19 w:was better
32 w:was careful
13 w:was changed
47 w:was chosen
54 w:was found
16 w:was generated
-21 w:was given
46 w:was in
-11 w:was last
-37 w:was not
-12 w:was on
18 w:was one
14 w:was provided
24 w:was put
-19 w:was removed
36 w:was right
-11 w:was taken
103 w:was to
15 w:was too
18 w:was trained
-20 w:was translated
35 w:was used
-15 w:was written
-45 w:was wrong
28 w:wasn't
23 w:wasn't sure
68 w:way
13 w:way of
-11 w:way to
-42 w:ways
-28 w:we
11 w:we are
61 w:we can
50 w:we could
-54 w:we have
22 w:we keep
-10 w:we will
46 w:we'll
24 w:weather
-21 w:web
94 w:website
-35 w:wedding
-120 w:week
-13 w:week :
-12 w:week's
-22 w:weekend
-35 w:weeks
-34 w:welcome
-31 w:well
27 w:well ?
-20 w:well as
-26 w:well the
10 w:welsh
36 w:wenn
-24 w:went
-13 w:went on
-17 w:went to
23 w:went with
-25 w:were found
-31 w:were looking
55 w:were not
18 w:were still
29 w:what
36 w:what a
24 w:what changed
-30 w:what follows
12 w:what he
-42 w:what is
20 w:what it
115 w:what the
-20 w:what they
29 w:what was
-10 w:what we
45 w:what when
-22 w:what would
-39 w:whatsapp
-66 w:when
-43 w:when i
29 w:when the
-21 w:when you
-17 w:whenever
25 w:where
33 w:where and
36 w:where it
75 w:where the
48 w:wherever
12 w:wherever the
38 w:whether
52 w:whether the
17 w:which
61 w:which had
-12 w:which has
-17 w:which is
-12 w:which makes
-13 w:which of
40 w:which should
22 w:which the
11 w:which was
89 w:whichever
47 w:while
12 w:while keeping
28 w:while the
-12 w:while you
-48 w:white
-28 w:who are
-10 w:who asked
-16 w:who can
-23 w:who had
32 w:who is
11 w:who knew
19 w:who paid
47 w:who what
-20 w:who would
-87 w:whole
14 w:whose
13 w:why
35 w:why :
16 w:why it
47 w:why the
28 w:why this
38 w:wide
11 w:widow
-56 w:will
-58 w:will be
26 w:will have
10 w:will know
54 w:will look
-35 w:will make
-28 w:will not
37 w:will want
-20 w:will write
-24 w:win
-25 w:window
-11 w:winner
-33 w:winners
-18 w:winning
24 w:wire
-27 w:wish
25 w:with
13 w:with #
26 w:with an
45 w:with care
21 w:with caution
12 w:with her
-70 w:with it
-29 w:with no
-43 w:with one
35 w:with that
80 w:with the
18 w:with their
47 w:with your
-13 w:within
-27 w:within a
15 w:within the
70 w:without
-34 w:without a
17 w:without losing
43 w:without the
25 w:woman
-10 w:women
-17 w:won
21 w:won't
-22 w:won't be
-45 w:word
26 w:word :
24 w:word and
52 w:word brief
-38 w:word count
13 w:word for
-28 w:word from
-23 w:word limit
-31 w:word news
-38 w:word was
-33 w:wording
31 w:wording has
-24 w:wording of
79 w:words
44 w:words :
-23 w:words a
32 w:words and
15 w:words as
14 w:words just
24 w:words no
20 w:words on
12 w:words reading
21 w:words to
29 w:work in
57 w:worked
32 w:worked out
-14 w:workers
-24 w:working
47 w:works
50 w:works :
26 w:works for
39 w:worry
36 w:worse ?
27 w:worse same
16 w:worst
118 w:worth
110 w:would
25 w:would a
17 w:would also
12 w:would be
-18 w:would give
-40 w:would have
37 w:would help
-18 w:would leave
-79 w:would like
33 w:would make
-27 w:would not
-30 w:would rather
-54 w:would you
19 w:wouldn't
-66 w:write
-17 w:write a
-45 w:write about
14 w:write it
23 w:write that
21 w:write this
-26 w:write to
-28 w:writers
-15 w:writes
67 w:writing
41 w:written
-25 w:written by
18 w:written for
-15 w:written in
-53 w:wrong
-30 w:wrong about
-61 w:wrote
-20 w:wrote to
-83 w:xin
-38 w:xin lỗi
36 w:xuất
20 w:xác
15 w:xác nhận
-10 w:xã
22 w:xếp
28 w:year #
-29 w:year and
-14 w:year of
48 w:year's
-39 w:years
-22 w:years and
-35 w:yes
-30 w:yes no
32 w:yes you
15 w:yet
-36 w:yoghurt
-53 w:you
29 w:you ?
-20 w:you a
-17 w:you are
-20 w:you ask
16 w:you asked
-64 w:you can't
60 w:you could
-13 w:you do
12 w:you don't
-30 w:you for
-25 w:you get
38 w:you go
10 w:you had
50 w:you have
-21 w:you know
22 w:you like
18 w:you mean
27 w:you pasted
15 w:you prefer
26 w:you provided
28 w:you publish
-15 w:you put
94 w:you said
-15 w:you see
10 w:you send
35 w:you sent
28 w:you share
56 w:you shared
-18 w:you spot
24 w:you supplied
15 w:you tell
27 w:you that
-21 w:you the
-62 w:you to
-23 w:you travel
25 w:you uploaded
-27 w:you want
22 w:you wanted
-29 w:you what
-39 w:you will
-12 w:you with
-54 w:you would
-12 w:you write
38 w:you'd
25 w:you'd like
14 w:you'd prefer
11 w:you'd rather
-63 w:you'll
-11 w:you'll find
-50 w:you're
-13 w:you're right
32 w:you've
21 w:younger
16 w:younger readers
-108 w:your
-38 w:your article
19 w:your draft
20 w:your earlier
66 w:your editor
31 w:your feedback
-53 w:your first
-13 w:your headline
19 w:your house
-10 w:your letter
67 w:your limit
17 w:your message
21 w:your name
100 w:your notes
-15 w:your opening
12 w:your own
45 w:your paper
23 w:your patience
-10 w:your questions
25 w:your readers
23 w:your second
18 w:your text
-24 w:your village
-14 w:yours
-40 w:yourself
-18 w:yêu
-14 w:yêu cầu
-19 w:zoo
-11 w:à #
12 w:à un
59 w:án
-10 w:écrit
-10 w:écrivez
-10 w:écrivez nous
71 w:été
-12 w:été traduit
31 w:être
-13 w:ích
-14 w:ông
-34 w:ý
-20 w:ý chính
10 w:ý kiến
-43 w:đi
-16 w:điều
25 w:điều chỉnh
-24 w:đoạn văn
26 w:đây
16 w:đây là
72 w:đã
11 w:đã thay
-18 w:đã viết
11 w:đã được
-10 w:đính
-10 w:đính chính
22 w:đúng
35 w:đơn
10 w:đường
-13 w:đường link
30 w:đường sắt
-62 w:được
-24 w:được thay
-27 w:đại
14 w:đầu
-12 w:đến
16 w:đề
-36 w:để
-38 w:để tránh
13 w:để đăng
-11 w:định
-33 w:đổi
12 w:độ
-17 w:đừng
-10 w:ơn
-17 w:กคร
-13 w:กครั้
-11 w:กต้
-15 w:กต้อง
-13 w:กต้องกา
-13 w:กปร
-19 w:กปรับ
-26 w:กระ
-14 w:กระชั
-21 w:กระชับข
-17 w:กล่
-17 w:กล่าว
17 w:กว่
13 w:กว่าน
15 w:กษร
-13 w:กหน
-16 w:กอง
-15 w:กองบร
-15 w:กองบรรณ
12 w:กอบ
-12 w:กัน
-18 w:กับ
11 w:การแก
11 w:การแก้ไ
10 w:กเล
-19 w:กให
-29 w:ก่อ
10 w:ก่อนน
12 w:ก้ค
11 w:ก้คำผ
11 w:ก้คำผิด
14 w:ก้ไข:
-13 w:ของ
-12 w:ของคุ
15 w:ของฉั
13 w:ของผู
-11 w:ขออ
-10 w:ขออภั
-14 w:ขอแ
-21 w:ขอใ
-21 w:ขอให้
-17 w:ขีย
13 w:ขียนข
20 w:ขียนแ
10 w:ขึ้นโ
25 w:ข่า
-15 w:ข่าว:
11 w:ข่าวท
10 w:ข่าวที่
16 w:ข่าวม
13 w:ข้อมูลข
-19 w:ข้าใจ
-10 w:คคล
-27 w:คดี
10 w:ครั
-14 w:ครับผ
-20 w:ครั้ง
17 w:ควา
-12 w:คอล
-12 w:คอลัม
-12 w:คอลัมน์
12 w:คำผ
12 w:คำผิด
25 w:คำพ
25 w:คำพูด
17 w:คำแ
14 w:คำแปล
-11 w:คือ
37 w:ค่ะ
-12 w:งกร
33 w:งกา
-11 w:งคำ
-13 w:งคุ
12 w:งฉบ
12 w:งฉบับ
15 w:งฉั
15 w:งดู
-12 w:งตั
16 w:งตา
-10 w:งทุ
-21 w:งบร
-20 w:งบรรณ
-20 w:งบรรณาธ
-11 w:งปร
-24 w:งหน
13 w:งหม
13 w:งเก
10 w:งเข
10 w:งเขีย
-12 w:งเป
-12 w:งเร
-16 w:งโด
36 w:งให
42 w:งใหม่
17 w:จะไ
-16 w:จัน
11 w:จำน
11 w:จำนวน
29 w:จีน
11 w:จุด
-18 w:จ้ง
-22 w:ฉบั
-18 w:ฉบับภ
-14 w:ชับ
-21 w:ชับขึ
-21 w:ชับขึ้น
-12 w:ชั่
15 w:ชาว
10 w:ชีพ
18 w:ชีย
18 w:ชื่อเ
-13 w:ช้a
16 w:ซ้ำ
-16 w:ณาธ
-16 w:ณาธิก
-16 w:ณาธิการ
10 w:ณ์แ
10 w:ดขอ
10 w:ดตร
10 w:ดตรวจ
11 w:ดตรวจสอ
12 w:ดยไ
12 w:ดยไม่
-12 w:ดวก
30 w:ดหั
10 w:ดหัวข
-16 w:ดัง
-26 w:ดิฉ
-26 w:ดิฉัน
25 w:ดี๋
25 w:ดี๋ยว
19 w:ดึง
-11 w:ดือ
13 w:ดแล
14 w:ดให
12 w:ด็น
-13 w:ด้ที่
-19 w:ด้ผ
10 w:ด้เ
-14 w:ด้เลยนะ
11 w:ด้แ
-14 w:ตรว
-15 w:ตรา
-16 w:ตลอ
-34 w:ตอบ
11 w:ตัด
12 w:ตัว
15 w:ตัวอั
15 w:ตัวอักษ
19 w:ตัวเล
24 w:ตาม
-16 w:ตุ:
14 w:ตุก
14 w:ตุการ
15 w:ต่อ
10 w:ต้นฉบ
10 w:ต้นฉบับ
-10 w:ต้องก
-12 w:ต์ข
-12 w:ต์ข่า
13 w:ถอด
-51 w:ถาม
-20 w:ถึง
-15 w:ถูกปร
-15 w:ถูกปรับ
42 w:ถไฟ
24 w:ถไฟลา
-14 w:ถ้า
24 w:ทั้
12 w:ทั้งห
12 w:ทั้งหมด
13 w:ทาง
-23 w:ทีม
10 w:ที่ยว
12 w:ที่ใช
-30 w:ทุก
13 w:ท่า
11 w:ท่านั
11 w:ท่านั้น
-16 w:ธิก
-16 w:ธิการ
-13 w:นขอ
-12 w:นข่
-12 w:นข่าว
10 w:นคำ
-13 w:นช่
-15 w:นตอ
36 w:นตั
-13 w:นต้
-26 w:นต์
16 w:นทา
-13 w:นที
11 w:นนี
-12 w:นผู
12 w:นภาษา
15 w:นรา
-12 w:นวา
-18 w:นว่
13 w:นหน
16 w:นหน้า
-13 w:นออ
18 w:นะค
11 w:นะครั
-21 w:นัก
12 w:นั้
10 w:นาท
11 w:นำไ
-11 w:นี้มี
17 w:นี้เข
16 w:นี้ให
20 w:นื้
13 w:นื้อห
-14 w:นเข
-22 w:นเด
-17 w:นเร
-19 w:นเรื่
-19 w:นเรื่อง
23 w:นแบ
-17 w:นแล
-12 w:นและเ
-13 w:นใหม่
-18 w:นไป
-13 w:น้ำ
-11 w:บก่
-11 w:บก่อน
-18 w:บขึ
-18 w:บขึ้น
-11 w:บคุ
14 w:บที
32 w:บบท
33 w:บบที่
17 w:บบไ
-15 w:บปร
-27 w:บปี
-13 w:บผม
11 w:บผู
15 w:บผู้อ
15 w:บผู้อ่า
-19 w:บภา
-17 w:บภาษา
-11 w:บรร
-17 w:บรรณา
-16 w:บรรณาธิ
-12 w:บริ
-14 w:บหน
18 w:บอก
-22 w:บับ
-18 w:บับภา
18 w:บาย
-13 w:บื้
-13 w:บื้อง
-10 w:บุค
-10 w:บุคคล
17 w:บุว
17 w:บุว่า
-15 w:บให
-16 w:บ้า
11 w:ปรดตร
11 w:ปรดตรวจ
12 w:ประกอ
13 w:ประมา
12 w:ประเด
12 w:ประเด็น
10 w:ปลี
10 w:ปลี่ย
-21 w:ปิด
-10 w:ปี2
15 w:ป็นภา
17 w:ป็นภาษา
-34 w:ผู้
19 w:ผู้อ่
19 w:ผู้อ่าน
-10 w:ผู้เส
-10 w:ผู้เสีย
12 w:พท์
12 w:พปร
12 w:พประก
12 w:พประกอบ
10 w:พรา
-19 w:พสต
30 w:พาด
30 w:พาดหั
10 w:พาดหัวข
-10 w:พิม
-10 w:พิมพ์
-10 w:พื่อใ
23 w:พูด
24 w:ฟลา
12 w:ฟัง
-16 w:ภัย
-10 w:ภัยใน
12 w:ภาพปร
12 w:ภาพประก
-14 w:ภาย
-22 w:มขอ
17 w:มข้
-18 w:มชา
-26 w:มติ
17 w:มที
-15 w:มนต
-10 w:มนู
-12 w:มน์
-10 w:มพ์
-11 w:มภา
-13 w:มมี
12 w:มอี
-13 w:มัน
20 w:มาก
-15 w:มาต
-15 w:มาตรา
-11 w:มาย
-11 w:มายเห
-11 w:มายเหตุ
-15 w:มาส
17 w:มาะ
12 w:มาะกั
-10 w:มีค
-17 w:มื่
11 w:มูลขอ
15 w:มูลของฉ
13 w:ม่ค
28 w:ม่ต
13 w:ม่เกิ
13 w:ม่เกิน1
-10 w:ม่ไ
-10 w:ยกเ
12 w:ยคร
13 w:ยครับ
-13 w:ยคว
-11 w:ยงเ
20 w:ยงใ
20 w:ยงใหม
13 w:ยนข
-18 w:ยนต
-14 w:ยนะ
27 w:ยนแ
-19 w:ยากให
-22 w:ยาย
10 w:ยาว
-10 w:ยเข
-10 w:ยเขีย
-15 w:ยเห
-11 w:ยเหตุ
-15 w:ยใน
23 w:ยไม
14 w:ย่อ
13 w:ย่อหน
13 w:ย่อหน้า
28 w:รงก
-17 w:รณา
-16 w:รณาธิ
-16 w:รณาธิกา
11 w:รดต
11 w:รดตรว
11 w:รดตรวจส
42 w:รถไ
24 w:รถไฟล
24 w:รถไฟลาว
11 w:รปร
-21 w:รรณ
-16 w:รรณาธ
-16 w:รรณาธิก
-16 w:รวจ
12 w:รวม
-17 w:รอบ
12 w:ระกอบ
-21 w:ระช
-14 w:ระชับ
-21 w:ระชับขึ
-12 w:ระท
17 w:ระบุว
17 w:ระบุว่า
19 w:ระม
13 w:ระมาณ
12 w:ระเด็
12 w:ระโยค
11 w:รับ
-14 w:รับผม
-12 w:รัว
-20 w:รั้
23 w:ราค
-25 w:ราย
-17 w:รีย
11 w:รแก้ไ
15 w:ลของฉ
15 w:ลของฉัน
-13 w:ลงท
14 w:ลนี
-14 w:ลยน
-14 w:ลยนะค
-12 w:ลอง
-17 w:ลอด
12 w:ละป
15 w:ละส
11 w:ลัก
-10 w:ลับ
-12 w:ลัม
-12 w:ลัมน์
40 w:ลาว
12 w:ลี่
10 w:ลี่ยน
13 w:ลือ
-14 w:ลูก
-21 w:ล่า
-35 w:ล้ว
11 w:วข้
-13 w:วคร
10 w:วนค
12 w:วนใ
15 w:วปร
15 w:วอั
15 w:วอักษ
-34 w:วัน
-10 w:วาง
17 w:วาม
-10 w:วิต
16 w:วิว
-24 w:วเร
19 w:วเล
21 w:ว่าจะ
12 w:ศัพ
12 w:ศัพท์
-16 w:ศาล
10 w:ษาท
-19 w:สต์
-22 w:สมั
-28 w:สอง
-12 w:สะด
-12 w:สะดวก
12 w:สัม
-16 w:สั้
-19 w:สาร
-16 w:สำน
-16 w:สำนวน
-28 w:สิบ
-21 w:สิบปี
-11 w:สีย
-15 w:สียงเ
23 w:ส่ค
12 w:ส่ง
30 w:ส่ว
14 w:หตุกา
-16 w:หนั
12 w:หน่
10 w:หน่อย
13 w:หมด
-11 w:หมายเหต
12 w:หมาะก
12 w:หมาะกับ
13 w:หัว
-14 w:หาก
-13 w:หากต้
-13 w:หากต้อง
-10 w:ห้ก
-11 w:ห้กระ
-11 w:ห้กระชั
-17 w:ห้น
28 w:ห้เ
12 w:ห้ไ
-15 w:อกค
-10 w:อกส
13 w:อกเ
10 w:อกและ
17 w:อข่
17 w:อข่าว
-17 w:องก
-12 w:องข
-19 w:องค
-12 w:องคุณ
15 w:องฉ
15 w:องฉัน
-14 w:องต
-10 w:องต้น
-19 w:องบ
-15 w:องบรร
-15 w:องบรรณา
-13 w:องม
-10 w:องร
-15 w:อนก
-16 w:อนว
-13 w:อนอ
-14 w:อนแ
17 w:อบต
-12 w:อบท
-21 w:อบเ
-10 w:อภั
13 w:อมูลข
11 w:อมูลของ
-12 w:อยก
-16 w:อยา
-19 w:อยากใ
-19 w:อยากให้
-12 w:อร์
-12 w:อลั
-12 w:อลัมน
31 w:อหน
13 w:อหน้า
10 w:อหา
48 w:ออก
10 w:ออกแล
-10 w:ออภ
-10 w:ออภัย
15 w:อัก
15 w:อักษร
18 w:อาจ
-22 w:อาย
13 w:อีก
-31 w:อให
10 w:ะกอ
12 w:ะกั
-11 w:ะกา
11 w:ะครับ
-14 w:ะชั
-21 w:ะชับข
-21 w:ะชับขึ้
-12 w:ะดว
17 w:ะบุว่
13 w:ะมา
36 w:ะเด
12 w:ะเด็น
11 w:ะเป
13 w:ะเป็น
-13 w:ะเร
23 w:ะไม
11 w:ักษ
-11 w:ัญญ
-22 w:ัดท
-22 w:ัติ
-13 w:ันท
18 w:ันน
18 w:ันนี้
-12 w:ันย
13 w:ันอ
-53 w:ันเ
-13 w:ับก
-11 w:ับก่อ
-13 w:ับข
-21 w:ับขึ้
-16 w:ับช
-10 w:ับต
-11 w:ับที่
13 w:ับผู้
15 w:ับผู้อ่
-19 w:ับภ
-17 w:ับภาษ
-15 w:ับห
12 w:ัพท
-12 w:ัมน
-11 w:ัยใ
10 w:ัวข
19 w:ัวอ
15 w:ัวอัก
15 w:ัวอักษร
12 w:ั้งหม
13 w:ั้น
20 w:ากข
-13 w:ากต้อ
-13 w:ากต้องก
-14 w:ากา
-19 w:ากใ
-19 w:ากให้
-11 w:าข้
17 w:าคา
-15 w:างน
13 w:างเ
-18 w:างแ
22 w:าจะ
10 w:าชี
30 w:าดห
30 w:าดหัว
14 w:าดไ
-17 w:าตร
-16 w:าธิ
-16 w:าธิกา
-12 w:านก
-15 w:านข
-10 w:านค
-13 w:านท
11 w:านั
11 w:านั้น
-17 w:านี
-12 w:านี้ไ
-20 w:านเ
12 w:าพป
12 w:าพประ
12 w:าพประกอ
-15 w:าม:
18 w:ามท
21 w:ามที่
-28 w:ามส
16 w:ามเ
-11 w:ายช
-17 w:ายน
-22 w:ายุ
-11 w:ายเหต
-16 w:ายเหตุ:
17 w:ารจ
-13 w:ารเ
11 w:ารแก้
11 w:ารแก้ไข
-15 w:าว:
14 w:าวจ
11 w:าวท
10 w:าวที่
15 w:าวป
15 w:าวประ
16 w:าวม
10 w:าษา
12 w:าะกับ
-22 w:าแฟ
-19 w:าใจ
-13 w:ำนว
12 w:ำผิ
25 w:ำพู
14 w:ำแป
11 w:ำไป
-24 w:ิกา
-26 w:ิฉั
-18 w:ิฉันเ
-11 w:ิดต
-14 w:ิดพ
12 w:ิน1
-11 w:ินไ
-21 w:ิบป
-10 w:ิมพ
-15 w:ิ้น
-13 w:ี25
-12 w:ีกค
23 w:ียง
20 w:ียงให
20 w:ียงใหม่
-35 w:ียน
-13 w:ียบ
31 w:ี่3
-12 w:ี่จ
31 w:ี่ย
-27 w:ี่ส
-16 w:ี่อ
10 w:ี่เ
10 w:ี่ใ
12 w:ี่ใช้
11 w:ี้ค
-19 w:ี้ม
-15 w:ี้ห
22 w:ี้เ
-16 w:ี้แ
14 w:ี้ใ
20 w:ี๋ย
-22 w:ึ่ง
-18 w:ือน
-24 w:ื่อ
13 w:ื้อหา
-15 w:ุกค
14 w:ุกา
-10 w:ุคค
13 w:ุณค
17 w:ุว่
-13 w:ุ่น
-15 w:ูกป
-15 w:ูกปรั
13 w:ูลข
11 w:ูลของ
15 w:ูลของฉั
-10 w:ู้ก
-11 w:ู้ป
18 w:ู้อ
19 w:ู้อ่า
-32 w:ู้เ
-10 w:ู้เสี
15 w:ู้ใ
13 w:เกิน1
-17 w:เขา
-17 w:เขี
-16 w:เขียน
-19 w:เข้าใ
14 w:เชี
18 w:เดิ
22 w:เดี
25 w:เดี๋ย
-11 w:เดื
-11 w:เดือน
10 w:เที่ย
17 w:เท่
11 w:เท่าน
11 w:เท่านั้
17 w:เนื
20 w:เนื้อ
13 w:เนื้อหา
-13 w:เบื
-13 w:เบื้อ
10 w:เปลี่
10 w:เปลี่ยน
-12 w:เปิ
15 w:เป็นภ
17 w:เป็นภาษ
-17 w:เพจ
10 w:เพร
10 w:เพราะ
-10 w:เมื
-14 w:เมื่อ
-34 w:เรา
-15 w:เรี
-17 w:เรียน
-27 w:เรื
-19 w:เรื่อ
21 w:เลย
-14 w:เลยนะ
-11 w:เล่
-12 w:เวล
-10 w:เสี
-16 w:เหตุ:
14 w:เหตุก
14 w:เหตุการ
20 w:เหม
17 w:เหมาะ
12 w:เหมาะกั
12 w:เอง
12 w:แก้คำ
11 w:แก้คำผิ
-13 w:แก้ไข
-18 w:แจ้
23 w:แนะ
86 w:แบบ
33 w:แบบที
18 w:แปล
-26 w:แม่
-13 w:และเร
-35 w:แล้
-18 w:โดย
12 w:โดยไม
17 w:โปร
11 w:โปรดต
11 w:โปรดตรว
-19 w:โพส
-19 w:โพสต์
12 w:โยค
-19 w:ใคร
-11 w:ใช้
-13 w:ใช้ai
-12 w:ในข
-24 w:ในค
-14 w:ในว
56 w:ใส่
-41 w:ให้
-11 w:ให้กร
-11 w:ให้กระช
15 w:ให้เข
14 w:ไข:
-11 w:ได้
-13 w:ได้ที
-14 w:ได้เลยน
14 w:ไปใ
29 w:ไฟล
24 w:ไฟลาว
26 w:ไม่
13 w:ไม่มี
13 w:ไม่เก
13 w:ไม่เกิน
-15 w:ไว้
-21 w:็นน
15 w:็นภ
17 w:็นภาษ
-16 w:็นว
19 w:็นเ
22 w:่ต้
24 w:่ต้อง
12 w:่นไ
11 w:่มี
10 w:่ยน
15 w:่ยว
26 w:่วน
10 w:่สามา
10 w:่สามารถ
-33 w:่อค
-12 w:่อน
-14 w:่อส
37 w:่อห
13 w:่อหน้
32 w:่อเ
-11 w:่อใ
-19 w:่าก
11 w:่าข
10 w:่าง
22 w:่าจ
11 w:่านั้
10 w:่าวที
13 w:่เก
13 w:่เกิน
-18 w:่ไม
-13 w:้ai
11 w:้ข้
15 w:้ข้อม
15 w:้ข้อมูล
10 w:้คร
-13 w:้คว
16 w:้คำ
11 w:้คำผิ
12 w:้งห
12 w:้งหมด
-22 w:้งไ
13 w:้ฉั
14 w:้ทั
-27 w:้ที
10 w:้นฉ
10 w:้นฉบั
18 w:้นต
10 w:้นทาง
10 w:้นอ
-12 w:้นแ
-11 w:้นและ
11 w:้นโ
-14 w:้ปร
-11 w:้ผู
-11 w:้มี
11 w:้วน
-16 w:้อน
20 w:้อม
11 w:้อมูลขอ
-42 w:้อย
10 w:้อห
20 w:้อ่
20 w:้อ่าน
21 w:้าต
-24 w:้าน
-30 w:้าใ
16 w:้เข
22 w:้เป
13 w:้เป็น
-14 w:้เลยน
-14 w:้เลยนะค
-10 w:้เส
-10 w:้เสีย
-10 w:้แก้ไ
-12 w:้แป
-26 w:้ใน
32 w:้ให
-13 w:้ไข
20 w:๋ยว
14 w:์ที
-16 w:์นี
30 w:์แล
-10 w:ກກະ
-13 w:ກກັ
-23 w:ກກຳ
12 w:ກຂອງສ
-20 w:ກຂ້
-11 w:ກຂ້ອຍ
12 w:ກຂ້ອຍໄດ
-17 w:ກຂໍ
10 w:ກຄວ
-15 w:ກຄັ
-15 w:ກຄັ້ງ
-12 w:ກຄີ
-19 w:ກຄົ
-20 w:ກຄ້
-13 w:ກງາ
10 w:ກຈັ
-24 w:ກຈາກບ
-17 w:ກຈາກບົດ
-12 w:ກຊື
18 w:ກຍ້
-22 w:ກດີ
12 w:ກດີກັ
10 w:ກດີກັບກ
-12 w:ກດ້
-11 w:ກດ້ວຍ
-17 w:ກຕອ
26 w:ກຕາ
-18 w:ກຕົ
-14 w:ກຕ່
-14 w:ກຕ່າງ
-25 w:ກຕໍ
-23 w:ກຕໍ່ໄ
-15 w:ກຖາ
11 w:ກທຳອິດ.
-12 w:ກທີ່ສ
-15 w:ກທຸ
13 w:ກທ່ານ
-16 w:ກນັ
30 w:ກນີ
-34 w:ກບົ
31 w:ກບ່
38 w:ກບ່ອນ
-18 w:ກປັບໃ
-15 w:ກປາ
22 w:ກປ່ຽນເປ
-12 w:ກຜູ
35 w:ກຜົ
17 w:ກພາສາອັ
-21 w:ກຟັ
-13 w:ກມັ
-13 w:ກມາ
-12 w:ກມີ
-11 w:ກມື
15 w:ກຢູ
-12 w:ກລວ
-14 w:ກລັ
-13 w:ກລັດຖ
-11 w:ກລຶ
-21 w:ກລົ
19 w:ກວດກັ
15 w:ກວດຊື
-20 w:ກວດສອ
11 w:ກວດເບ
11 w:ກວດເບິ່
-12 w:ກວິ
31 w:ກວ່
29 w:ກວ່າ.
11 w:ກວ່ານ
-28 w:ກວ່າສ
-20 w:ກວ່າສະບ
25 w:ກວ່າເ
30 w:ກວ່າແ
21 w:ກວ່າແລະ
-17 w:ກສອ
16 w:ກສອນລ
-30 w:ກສະ
-14 w:ກສະບັ
-20 w:ກສະພາ
-15 w:ກສຳ
-16 w:ກສຳລັ
-15 w:ກສິ
15 w:ກສຽ
17 w:ກຫົ
12 w:ກຫົວຂ
12 w:ກຫົວຂໍ້
-46 w:ກຫຼ
-60 w:ກອງ
-29 w:ກອງບັ
-29 w:ກອງບັນນ
-18 w:ກອງປະ
-18 w:ກອງປະຊຸ
-30 w:ກອນ
17 w:ກຮອ
14 w:ກຮອບກ
14 w:ກຮອບກ່ອ
-22 w:ກຮັ
-18 w:ກຮັກສ
-45 w:ກຮຽ
-16 w:ກຮ້
-14 w:ກຮ້ອງ
14 w:ກະຊ
16 w:ກະຊວງ
14 w:ກະຊວງສຶ
-27 w:ກະດ
-14 w:ກະຕ
12 w:ກະລ
13 w:ກະລຸນ
-36 w:ກະວ
14 w:ກະສ
14 w:ກະສິກ
43 w:ກັນ
12 w:ກັນໃນ
-11 w:ກັນໃໝ
22 w:ກັບກາ
12 w:ກັບຂ່
12 w:ກັບຂ່າວ
12 w:ກັບຜູ
-26 w:ກັບມາ
-10 w:ກັບມາໃຊ
10 w:ກັບວັ
14 w:ກັບສະ
28 w:ກັບເພ
47 w:ກັອ
15 w:ກັອບປ
15 w:ກັອບປີ້
18 w:ກາງ
-10 w:ກາຍ
-18 w:ກາດ
15 w:ການ
17 w:ການກວ
17 w:ການກ່
10 w:ການຂອ
-18 w:ການຂໍ
11 w:ການຈັ
15 w:ການດັ
-14 w:ການຕັ
14 w:ການປັ
13 w:ການປັບແ
-14 w:ການປ່
-13 w:ການປ່ຽນ
-12 w:ການພາ
-30 w:ການມີ
11 w:ການສະກົ
-13 w:ການສຶ
-13 w:ການສຶກສ
11 w:ການສົ
15 w:ການອ່
15 w:ການອ່ານ
-10 w:ການຮູ
-10 w:ການຮ່
-10 w:ການຮ່ວມ
27 w:ການເປ
26 w:ການເປີດ
16 w:ການເຜ
16 w:ການເຜີຍ
27 w:ການເລ
16 w:ການເລືອ
18 w:ການແຕ
12 w:ການແປ
13 w:ການແປນີ
15 w:ການແລ
16 w:ການແລ້ວ
10 w:ການໃຊ
-18 w:ກາເ
-11 w:ກາແ
-10 w:ກາແດງ
-12 w:ກຳກັບ
-40 w:ກຳມ
-20 w:ກຳມະກ
-20 w:ກຳມະການ
-17 w:ກິດ
-51 w:ກິນ
-15 w:ກິໂ
-26 w:ກິ່
-12 w:ກີດ
32 w:ກີນ
-18 w:ກີນ30
-17 w:ກີນ300ຄ
24 w:ກີນໄປ
-17 w:ກີບ
29 w:ກົງ
24 w:ກົງກັ
18 w:ກົງກັບຕ
-27 w:ກົດ
-15 w:ກົດ￼￼
-15 w:ກົດ￼￼￼￼
-32 w:ກົມ
11 w:ກົາ
-15 w:ກົ່
-14 w:ກົ່າ.
36 w:ກົ່າ:
-10 w:ກົ່າຂ
-10 w:ກົ່າຂອງ
25 w:ກຽມ
-13 w:ກເກ
-10 w:ກເຂ
-18 w:ກເຄ
-10 w:ກເຊ
11 w:ກເດ
16 w:ກເດີມ
-17 w:ກເຕ
-14 w:ກເຖ
-13 w:ກເຖິງ
22 w:ກເປ
14 w:ກເປັນ
-16 w:ກເຜ
-14 w:ກເຜັດ
-25 w:ກເພາະ
18 w:ກເພື່
-13 w:ກເມືອ
-33 w:ກເລ
-12 w:ກເລືອ
-23 w:ກເລົ່
23 w:ກເວັ້
-12 w:ກເສ
12 w:ກເຫ
10 w:ກເອກະສາ
-11 w:ກເຮ
12 w:ກເຮົາຂໍ
-11 w:ກເຮົາຈະ
-25 w:ກແດ
-12 w:ກແຕ
23 w:ກແທ
22 w:ກແນ
17 w:ກແນະນ
-25 w:ກແບ
-12 w:ກແປ
22 w:ກໃຈ
-21 w:ກໃນ
-16 w:ກໃບ
-32 w:ກໃສ
-16 w:ກໃຫ
14 w:ກໃຫ້ຂ
-21 w:ກໃຫ້ທ
-21 w:ກໃໝ
25 w:ກໄດ
19 w:ກໄດ້ເ
-15 w:ກໄວ
-26 w:ກ່ອ
42 w:ກ່ອນ.
18 w:ກ່ອນ:
-20 w:ກ່ອນກ
-13 w:ກ່ອນກົດ
-28 w:ກ່ອນຂ
-10 w:ກ່ອນຫ
-11 w:ກ່ອນເຊັ
-11 w:ກ່ອນແ
-10 w:ກ່ອນແລ້
10 w:ກ່ອນໜ
10 w:ກ່ອນໜ້າ
-43 w:ກ່າ
-43 w:ກ່າວ.
12 w:ກ່າວເຖິ
14 w:ກ່ຽວກ
14 w:ກ່ຽວກັບ
-11 w:ກ້ຂ
14 w:ກ້ຄ
13 w:ກ້ຄຽງ
-15 w:ກ້ວ
-10 w:ກ້ເ
-10 w:ກ້ແ
18 w:ກ້ໃ
15 w:ກ້ໃຫ້
-15 w:ກ້ໄ
10 w:ກ້ໄຂ:
16 w:ກ້ໄຂຄ
-29 w:ກ້ໄຂແ
-36 w:ກ້ໄຂແລ້
-21 w:ກໍຍ
-15 w:ກໍຕ
12 w:ກໍພ
-20 w:ກໍລ
-15 w:ກໍລະນ
10 w:ກໍໄ
10 w:ກໍໄດ້
-10 w:ກໜ້
-11 w:ກໝູ
-19 w:ຂປລ
-24 w:ຂວາ
-39 w:ຂອງ
24 w:ຂອງກະ
24 w:ຂອງກະຊວ
-11 w:ຂອງຂ່
-11 w:ຂອງຂ່າວ
19 w:ຂອງຂ້
11 w:ຂອງຂ້ອຍ
-29 w:ຂອງຂໍ
-15 w:ຂອງຄອ
12 w:ຂອງຊາວບ
19 w:ຂອງທ່
19 w:ຂອງທ່ານ
15 w:ຂອງບົ
11 w:ຂອງບົດນ
10 w:ຂອງຜູ
20 w:ຂອງຜູ້ກ
-15 w:ຂອງລາ
10 w:ຂອງວັ
16 w:ຂອງເຈ
17 w:ຂອງເຈົ້
-11 w:ຂອງໜັ
-11 w:ຂອງໜັງສ
-17 w:ຂອບ
-24 w:ຂອບໃຈ
-12 w:ຂະໜ
-11 w:ຂະໜາດ
18 w:ຂັດ
12 w:ຂັດກັ
-14 w:ຂັ້
-30 w:ຂາຍ
26 w:ຂີດ
-12 w:ຂີ່
-30 w:ຂີ້
16 w:ຂຶ້ນມ
13 w:ຂຶ້ນຫ
11 w:ຂຶ້ນແລະ
-11 w:ຂົ້
-13 w:ຂົ້າປ
10 w:ຂົ້າຮ່ວ
14 w:ຂົ້າເ
18 w:ຂົ້າເຖິ
-15 w:ຂົ້າໃ
-40 w:ຂຽນ
12 w:ຂຽນຂ່
12 w:ຂຽນຂ່າວ
-12 w:ຂຽນຈົ
-17 w:ຂຽນຊື
-22 w:ຂຽນບົ
-18 w:ຂຽນປະ
-12 w:ຂຽນປະໂຫ
-14 w:ຂຽນມາ
20 w:ຂຽນເຕ
20 w:ຂຽນເຕັມ
-18 w:ຂຽນແບ
14 w:ຂຽນໃໝ
-36 w:ຂແລ
-36 w:ຂແລ້ວ
14 w:ຂ່ງ
61 w:ຂ່າ
13 w:ຂ່າວ(
31 w:ຂ່າວ.
-32 w:ຂ່າວ:
12 w:ຂ່າວຈ
16 w:ຂ່າວຕ
-19 w:ຂ່າວທ
-12 w:ຂ່າວທາງ
-12 w:ຂ່າວທີ່
-11 w:ຂ່າວນ
-16 w:ຂ່າວນີ້
-21 w:ຂ່າວປ
17 w:ຂ່າວມ
14 w:ຂ່າວວ
19 w:ຂ່າວສ
22 w:ຂ່າວສານ
16 w:ຂ່າວເ
-10 w:ຂ່າວແ
-10 w:ຂ່າວໂ
13 w:ຂ່າວໜ
-83 w:ຂ້ອ
-41 w:ຂ້ອຍຂ
-32 w:ຂ້ອຍຂຽນ
-10 w:ຂ້ອຍຄ
11 w:ຂ້ອຍຈ
-20 w:ຂ້ອຍຕ
-22 w:ຂ້ອຍບ
-25 w:ຂ້ອຍບອກ
-16 w:ຂ້ອຍລ
-12 w:ຂ້ອຍລອງ
10 w:ຂ້ອຍສ
-42 w:ຂ້ອຍເ
-13 w:ຂ້ອຍເຂົ
-12 w:ຂ້ອຍເປັ
11 w:ຂ້ອຍໃ
34 w:ຂ້ອຍໄ
31 w:ຂ້ອຍໄດ້
-19 w:ຂ້າ
-13 w:ຂ້າງເ
-13 w:ຂ້າງເທິ
-17 w:ຂໍຂ
-15 w:ຂໍຂອງ
10 w:ຂໍນ
15 w:ຂໍສະເ
15 w:ຂໍສະເໜີ
-21 w:ຂໍອ
-26 w:ຂໍອະໄ
-39 w:ຂໍອະໄພ,
23 w:ຂໍອະໄພທ
-31 w:ຂໍເ
-17 w:ຂໍແ
-10 w:ຂໍແກ້
29 w:ຂໍໃ
32 w:ຂໍໃຫ້
29 w:ຂໍໃຫ້ທ່
-23 w:ຂໍໃຫ້ໂຊ
27 w:ຂໍ້
-21 w:ຂໍ້ຂ່
-21 w:ຂໍ້ຂ່າວ
14 w:ຂໍ້ຄວ
13 w:ຂໍ້ຄວາມ
-22 w:ຂໍ້ຕົ
-22 w:ຂໍ້ຕົກລ
15 w:ຂໍ້ນີ
-24 w:ຂໍ້ບົ
31 w:ຂໍ້ມູ
21 w:ຂໍ້ມູນທ
12 w:ຂໍ້ມູນສ
10 w:ຂໍ້ມູນຫ
-16 w:ຂໍ້ມູນໃ
15 w:ຂໍ້ສັ
11 w:ຂໍ້ສັງເ
28 w:ຂໍ້ສຳ
13 w:ຂໍ້ເທ
12 w:ຂໍ້ເທັດ
-23 w:ຄງສ
-23 w:ຄງສ້າ
12 w:ຄມຂ
12 w:ຄມຂອງ
66 w:ຄວນ
12 w:ຄວນກວດກ
13 w:ຄວນເພ
13 w:ຄວນເພີ່
15 w:ຄວນໃສ
-14 w:ຄວາມຂອງ
12 w:ຄວາມຄ
12 w:ຄວາມຄິດ
21 w:ຄວາມຈ
-12 w:ຄວາມຊ
-13 w:ຄວາມຍ
-16 w:ຄວາມຍາວ
10 w:ຄວາມຕ
-14 w:ຄວາມບ
-14 w:ຄວາມບໍ່
-11 w:ຄວາມຜ
-11 w:ຄວາມຜິດ
11 w:ຄວາມລ
13 w:ຄວາມຫ
21 w:ຄວາມເປັ
-13 w:ຄວາມເໝາ
35 w:ຄວາມແ
-10 w:ຄວາມໄ
15 w:ຄວາມໝ
15 w:ຄວາມໝາຍ
-12 w:ຄວາມ￼
-12 w:ຄວາມ￼￼￼
-11 w:ຄສົ
-27 w:ຄອງ
-20 w:ຄອນ
-23 w:ຄອບຄົວ.
-14 w:ຄະດ
-42 w:ຄະນ
-18 w:ຄະແ
-18 w:ຄະແນນ
34 w:ຄັດລອ
13 w:ຄັດລອກແ
-17 w:ຄັນ
21 w:ຄັບ
-18 w:ຄັ້ງທ
14 w:ຄານ້ຳ
14 w:ຄານ້ຳມັ
-13 w:ຄາວ
11 w:ຄຳ,
-30 w:ຄຳ.
22 w:ຄຳ:
12 w:ຄຳກ
10 w:ຄຳຂ
12 w:ຄຳຊ
29 w:ຄຳຕ
42 w:ຄຳຕອບ
14 w:ຄຳຕອບຂອ
-15 w:ຄຳຕໍ່
-15 w:ຄຳຖາມ
37 w:ຄຳທ
16 w:ຄຳທີ່
14 w:ຄຳນ
-15 w:ຄຳຜ
15 w:ຄຳຜິດແລ
-14 w:ຄຳຜິດໃນ
14 w:ຄຳລ
12 w:ຄຳລາວທີ
22 w:ຄຳສ
12 w:ຄຳຫ
34 w:ຄຳອ
26 w:ຄຳອະທ
26 w:ຄຳອະທິບ
14 w:ຄຳອ້າ
-17 w:ຄຳຮ
-16 w:ຄຳຮ້ອ
33 w:ຄຳເ
-13 w:ຄຳເຊື
-13 w:ຄຳເຊື່ອ
19 w:ຄຳເວົ
19 w:ຄຳເວົ້າ
16 w:ຄຳເຫຼ
16 w:ຄຳເຫຼືອ
-18 w:ຄຳແນະ
-18 w:ຄຳແນະນຳ
-29 w:ຄຳໃ
13 w:ຄຳໄ
54 w:ຄິດ
14 w:ຄິດເປ
14 w:ຄິດເປັນ
-22 w:ຄິ່ງໜ
-18 w:ຄິ່ງໜຶ່
-35 w:ຄີຍ
-32 w:ຄື:
-36 w:ຄືນ
13 w:ຄືນໃໝ
12 w:ຄືນໃໝ່.
14 w:ຄືພ
10 w:ຄືວ
10 w:ຄືວ່າ
12 w:ຄືເ
11 w:ຄືແ
12 w:ຄື່
18 w:ຄື່ອງ
11 w:ຄຸນ
-23 w:ຄູສ
-17 w:ຄູສອນ
-23 w:ຄູແ
11 w:ຄົງໄວ
-91 w:ຄົນ
-11 w:ຄົນຂຽ
-28 w:ຄົນທີ
10 w:ຄົນໃນ
-14 w:ຄົນໜຶ
-14 w:ຄົນໜຶ່ງ
24 w:ຄົບ
23 w:ຄົ້
17 w:ຄົ້ນຫ
13 w:ຄຽງ
-38 w:ຄ້າ
-12 w:ຄ້າຄົ
-13 w:ຄໍລ
-13 w:ຄໍລຳນ
-13 w:ຄໍລຳນີ້
11 w:ງ,ກ
21 w:ງ,ບ
21 w:ງ,ບໍ່
19 w:ງ,ມ
20 w:ງ,ລ
15 w:ງ,ເ
-26 w:ງ:ແ
-12 w:ງai
-52 w:ງກອ
14 w:ງກະ
19 w:ງກະຊວ
-14 w:ງກັບຄ
20 w:ງກັບຕ
13 w:ງກາ
-16 w:ງການ.
13 w:ງການຂອງ
13 w:ງການຈ
12 w:ງການຊ
-13 w:ງການຕ
10 w:ງການປັບ
-15 w:ງການປ່ຽ
-15 w:ງການພ
11 w:ງການສ
-20 w:ງການຮ
23 w:ງການເ
-22 w:ງການໄ
-14 w:ງການໄດ້
-16 w:ງກິດແ
21 w:ງກິດໃ
16 w:ງກົ
-27 w:ງກ່
-17 w:ງກ່ອນ
-13 w:ງກ່າວ
17 w:ງກໍ
-13 w:ງຂວ
15 w:ງຂອງທ
14 w:ງຂອງທ່າ
14 w:ງຂອງຜ
14 w:ງຂອງຜູ້
25 w:ງຂາດ:
24 w:ງຂ່
24 w:ງຂ່າວ
-17 w:ງຂ່າວນີ
22 w:ງຂ້
-49 w:ງຂໍ
-18 w:ງຄວ
-16 w:ງຄອ
-17 w:ງຄະ
-31 w:ງຄາ
25 w:ງຄຳ
27 w:ງຄຳຕອ
16 w:ງຄຳທີ
-11 w:ງຄຳວ່
-11 w:ງຄຳວ່າ￼
23 w:ງຄື
10 w:ງຄືວ່
-11 w:ງຄົ
-18 w:ງງາ
-12 w:ງຈອ
19 w:ງຊາວບ
19 w:ງຊາວບ້າ
-17 w:ງຊີ
-13 w:ງຍອ
-22 w:ງຍັ
21 w:ງດີ
-23 w:ງດ້
-23 w:ງດ້ວຍ
-14 w:ງດ້ວຍai
10 w:ງຕັ້ງ
-22 w:ງຕາ
10 w:ງຕາຕະ
10 w:ງຕາຕະລາ
-23 w:ງຕາມຄ
-25 w:ງຕື
-24 w:ງຕື່ມ
16 w:ງຕົວເ
16 w:ງຕົວເລກ
-11 w:ງຕົ້ນສະ
17 w:ງຕໍ
11 w:ງຕໍ່ໄ
13 w:ງຖິ
13 w:ງຖິ່ນ
-14 w:ງຖື
-20 w:ງທະ
-24 w:ງທະບຽ
13 w:ງທາງກ
-20 w:ງທີ
19 w:ງທີ່ຂ
21 w:ງທີ່ມ
-14 w:ງທີ່ລ
-14 w:ງທີ່ເ
-10 w:ງທຶ
-17 w:ງທຶນ.
-17 w:ງທຸ
13 w:ງທ່
15 w:ງທ່ານ
-13 w:ງທ່ານກ່
16 w:ງທ່ຽວລາ
-25 w:ງນີ້:
13 w:ງນີ້ຍ
13 w:ງນີ້ຍັງ
-32 w:ງນ້
-10 w:ງນ້ຳທ
-15 w:ງບັນນ
-15 w:ງບັນນາທ
-19 w:ງບົດຄ
17 w:ງບົດນ
17 w:ງບົດນີ້
18 w:ງບ່
22 w:ງບ່ອນ
-21 w:ງບ້
-21 w:ງບ້ານ
24 w:ງບໍ່ຕ
18 w:ງບໍ່ມ
-13 w:ງບໍ່ເ
-48 w:ງບໍ່ແ
-23 w:ງບໍ່ແມ່
18 w:ງບໍ່ໄ
18 w:ງບໍ່ໄດ້
-15 w:ງປະ
-18 w:ງປະຊຸ
-17 w:ງປະຕິ
-17 w:ງປະຕິບັ
19 w:ງປະໂຫ
19 w:ງປະໂຫຍກ
-14 w:ງປາ
-30 w:ງປີ
13 w:ງຜູ້ກ
13 w:ງຜູ້ກ່ຽ
-10 w:ງຜູ້ຂ
-10 w:ງຜູ້ຂຽນ
-12 w:ງຜູ້ອ
-13 w:ງຜູ້ອ່າ
-14 w:ງຝ່
-14 w:ງຝ່າຍ
-17 w:ງພວ
-15 w:ງພະ
-16 w:ງພາ
13 w:ງພາກທ
-10 w:ງພາສາລາ
-20 w:ງພິ
-15 w:ງພໍ
-10 w:ງມະ
-12 w:ງມາບໍ
16 w:ງມາໄດ
13 w:ງມີ
13 w:ງມື
-10 w:ງຢາ
10 w:ງຢູ
20 w:ງຢູ່ໃ
20 w:ງຢ່
21 w:ງຢ່າງ
-19 w:ງລັ
-17 w:ງລາ
10 w:ງລົດໄ
11 w:ງລົດໄຟລ
13 w:ງລ່
-14 w:ງລ່ວງ
-14 w:ງລ່ວງໜ້
-14 w:ງວດ
17 w:ງວັ
20 w:ງວິ
-10 w:ງວ່າຄ
12 w:ງວ່າຈ
12 w:ງວ່າຈະເ
-10 w:ງສະ
17 w:ງສະບັບນ
17 w:ງສະຫຼ
12 w:ງສະຫຼຸບ
-15 w:ງສະແດ
-19 w:ງສັ
28 w:ງສາມາ
-19 w:ງສຳ
14 w:ງສຶ
14 w:ງສຶກສ
-19 w:ງສື
12 w:ງສືພິ
-13 w:ງສືພິມ.
-14 w:ງສູ
-16 w:ງສົ
-16 w:ງສົ່ງ
-10 w:ງສ້
-10 w:ງສ້າງ
-11 w:ງຫົ
12 w:ງອັ
-20 w:ງອາ
11 w:ງອີ
-29 w:ງອົ
12 w:ງຮອ
-17 w:ງຮັ
10 w:ງຮັກສາເ
-10 w:ງຮ່
-21 w:ງານ
-12 w:ງານຂອ
13 w:ງານຂ່
13 w:ງານຂ່າວ
-19 w:ງານທີ
-18 w:ງິນ
-12 w:ງື່ອນ
-12 w:ງື່ອນໄຂ
-21 w:ງົວ
21 w:ງເກ
23 w:ງເກີນ
-18 w:ງເຂ
-16 w:ງເຂົ້
22 w:ງເຄ
17 w:ງເຄິ່
17 w:ງເຈ
18 w:ງເຈົ້
-12 w:ງເຊ
-14 w:ງເດີມ
10 w:ງເດືອ
-11 w:ງເຕ
-14 w:ງເທ
-10 w:ງເທົ່
-10 w:ງເທົ່ານ
12 w:ງເບ
-24 w:ງເພ
28 w:ງເລ
14 w:ງເລັບ
-17 w:ງເລີ່
13 w:ງເວັບ
-25 w:ງເສ
-24 w:ງເຫ
-21 w:ງເຫຼື
-17 w:ງເຮັດ
-23 w:ງແຈ
-23 w:ງແຈ້ງ
-20 w:ງແດ
13 w:ງແຕ
-12 w:ງແທ
-16 w:ງແນ
-16 w:ງແປ
-19 w:ງແຜ
-16 w:ງແມ
-11 w:ງແມ່ນ
-11 w:ງແລະເ
15 w:ງແຮ
-36 w:ງໂດ
-16 w:ງໂດຍບ
-16 w:ງໂດຍບໍ່
-24 w:ງໂຮ
-24 w:ງໃຈ
-16 w:ງໃຊ
-14 w:ງໃຊ້ຄ
-11 w:ງໃນ
-22 w:ງໃບ
16 w:ງໃສ
-33 w:ງໃຫ
-11 w:ງໃຫ້ເ
-10 w:ງໄດ
-16 w:ງໄດ້ປ
-18 w:ງໄດ້ປ່ຽ
16 w:ງໄປ
20 w:ງໄວ
-13 w:ງ່າຍຂ
-11 w:ງ່າຍຂຶ້
-13 w:ງໜັ
-21 w:ງໜຶ
-21 w:ງໜຶ່ງ
-16 w:ງໝົດຂ
-31 w:ງໝໍ
11 w:ຈຂອ
15 w:ຈຂອງເ
18 w:ຈທີ
18 w:ຈທີ່ສ
20 w:ຈທີ່ສົ່
-13 w:ຈທີ່ໄ
-12 w:ຈຜູ້ອ
-12 w:ຈຜູ້ອ່າ
-16 w:ຈວ່
-20 w:ຈອງ
-26 w:ຈອນ
-10 w:ຈະກ
16 w:ຈະຂ
-11 w:ຈະຂຶ້
27 w:ຈະຂຽນ
-14 w:ຈະຈ
-14 w:ຈະຖ
-24 w:ຈະນ
-16 w:ຈະບ
-10 w:ຈະບໍ່
17 w:ຈະປັບ
-12 w:ຈະປິດ
11 w:ຈະພ
16 w:ຈະຢ
-19 w:ຈະລາຈ
-19 w:ຈະລາຈອນ
27 w:ຈະລົງ
-30 w:ຈະສ
13 w:ຈະຮ
29 w:ຈະເ
19 w:ຈະເຮັ
-12 w:ຈະແ
27 w:ຈະໃ
13 w:ຈະໃຊ້
13 w:ຈະໃຫ້
-19 w:ຈັກ
14 w:ຈັງ
41 w:ຈັດ
15 w:ຈັດໃຫ
-38 w:ຈັນ
-23 w:ຈາກ
28 w:ຈາກນີ
-14 w:ຈາກບົ
19 w:ຈາກບ່
19 w:ຈາກບ່ອນ
-16 w:ຈາກສະ
15 w:ຈາກເດ
-23 w:ຈານ
17 w:ຈຳກ
17 w:ຈຳກັດ
13 w:ຈຳນ
13 w:ຈຳນວນ
-12 w:ຈຳລອງພາ
-23 w:ຈຳວ
-23 w:ຈຳວັນ
12 w:ຈຳເປັ
-13 w:ຈິກ
17 w:ຈິງ
13 w:ຈີນ
17 w:ຈຶ່
-17 w:ຈຶ່ງຂ
-16 w:ຈຶ່ງຕ
21 w:ຈຶ່ງປ
13 w:ຈຶ່ງອ
12 w:ຈຶ່ງເ
-11 w:ຈຶ່ງແ
-12 w:ຈຶ່ງໄ
-12 w:ຈຶ່ງໄດ້
-17 w:ຈື່
78 w:ຈຸດ
22 w:ຈຸດທີ
12 w:ຈຸດທີ່ປ
12 w:ຈຸດໃດ
-42 w:ຈົດ
-42 w:ຈົດໝາ
-10 w:ຈົດໝາຍຂ
-11 w:ຈົດໝາຍທ
-14 w:ຈົດໝາຍເ
-15 w:ຈົນ
-22 w:ຈົບ
-18 w:ຈົບຊັ
-18 w:ຈົບຊັ້ນ
-39 w:ຈົ່
-16 w:ຈົ້າຂ
11 w:ຈົ້າຈ
16 w:ຈົ້າສ
10 w:ຈົ້າອ
10 w:ຈົ້າເ
13 w:ຈົ້າເວົ
17 w:ຈແລ
10 w:ຈແລ້ວ
11 w:ຈໃຫ
16 w:ຈໄດ
-23 w:ຈ່ວ
-15 w:ຈ່າ
-54 w:ຈ້ງ
-25 w:ຊກດ
12 w:ຊກດີກ
12 w:ຊກດີກັບ
-11 w:ຊຂອ
-21 w:ຊຣ໌
16 w:ຊວງ
14 w:ຊວງສຶ
14 w:ຊວງສຶກສ
-13 w:ຊັງ
-11 w:ຊັດ
-18 w:ຊັດບອ
43 w:ຊັນ
-10 w:ຊັ່
-39 w:ຊັ້
-10 w:ຊັ້ນມ
10 w:ຊາກ
12 w:ຊາການ
-10 w:ຊາຊ
-11 w:ຊາຍ
-47 w:ຊາດ
44 w:ຊາບ
12 w:ຊາບວ່
13 w:ຊາວນາ
-14 w:ຊາວນາທີ
22 w:ຊາວບ້
22 w:ຊາວບ້ານ
-23 w:ຊິກ
-20 w:ຊິກສະ
-20 w:ຊິກສະພາ
-23 w:ຊີມ
-31 w:ຊີ້
-15 w:ຊີ້ແຈ
-38 w:ຊື່
-18 w:ຊື່ຂອ
23 w:ຊື່ຄົ
-11 w:ຊື່ທີ
16 w:ຊື່ບຸ
16 w:ຊື່ບຸກຄ
19 w:ຊື່ບໍລິ
13 w:ຊື່ຜູ
31 w:ຊື່ຜູ້ຂ
15 w:ຊື່ຜູ້ຕ
19 w:ຊື່ອຖ
-10 w:ຊື່ອມ￼￼
27 w:ຊື່ອົ
27 w:ຊື່ອົງກ
19 w:ຊື່ເຕ
19 w:ຊື່ເຕັມ
18 w:ຊື່ເມ
19 w:ຊື່ເມືອ
15 w:ຊື່ແຂ
-18 w:ຊື່ແລ
-16 w:ຊື່￼￼
-16 w:ຊື່￼￼￼￼
-22 w:ຊື້
-25 w:ຊົ່
-13 w:ຊົ່ວຄ
-13 w:ຊົ່ວຄາວ
-12 w:ຊ່ວຍກ
12 w:ຊ່ວຍຂ
12 w:ຊ່ວຍຂຽນ
-12 w:ຊ່ວຍແ
-14 w:ຊ່ອ
-10 w:ຊ້a
-15 w:ຊ້ຂ
-16 w:ຊ້ຄ
10 w:ຊ້ຄຳທ
-14 w:ຊ້ຄຳອ
-14 w:ຊ້ຄຳອື່
-19 w:ຊ້ບ
-11 w:ຊ້ບໍລ
-11 w:ຊ້ບໍລິກ
14 w:ຊ້ພ
-13 w:ຊ້ມ
-16 w:ຊ້ຢ
18 w:ຊ້ອ
44 w:ຊ້ຮ
18 w:ຊ້ຮູບ
-34 w:ຊ້າ
30 w:ຊ້ຳ
-15 w:ຊ້ໃ
17 w:ຊ້ໄ
17 w:ຊ້ໄດ້
13 w:ຊ້￼
13 w:ຊ້￼￼￼
20 w:ຊ້￼￼￼￼￼
10 w:ຍ!ຂ
-18 w:ຍກກ
16 w:ຍກດ
-23 w:ຍກຕ
-19 w:ຍກຕໍ່
15 w:ຍກນ
-11 w:ຍກລ
12 w:ຍກວ່າ
10 w:ຍກອ
14 w:ຍກອອກ
-18 w:ຍກາ
-15 w:ຍກິ
26 w:ຍກເ
-40 w:ຍຂຽ
-10 w:ຍຂໍ
15 w:ຍຄວ
10 w:ຍຄວາມ
17 w:ຍຄຳ
-10 w:ຍຄ່
-12 w:ຍງານຂ
-11 w:ຍຍັງບ
-11 w:ຍຍັງບໍ່
13 w:ຍດາ
-20 w:ຍດີ
-12 w:ຍດແ
-12 w:ຍດແກ່
14 w:ຍດ້
10 w:ຍດ້ວຍ
-11 w:ຍຕອ
-24 w:ຍຕັ
14 w:ຍຕົ
-22 w:ຍທາ
14 w:ຍທີ
-13 w:ຍນັ
-37 w:ຍບອ
22 w:ຍບົ
-11 w:ຍບ້ານກ່
10 w:ຍບໍ
13 w:ຍບໍ່ມີຄ
-10 w:ຍບໍ່ເສຍ
-10 w:ຍບໍ່ໄ
-10 w:ຍບໍ່ໄດ້
14 w:ຍປະ
21 w:ຍພາ
-27 w:ຍມີ
15 w:ຍລວ
-10 w:ຍລອ
12 w:ຍລະອຽ
12 w:ຍລະອຽດເ
-23 w:ຍລາ
-12 w:ຍວັ
-27 w:ຍວ່
-19 w:ຍສະ
-13 w:ຍສະບັ
13 w:ຍຫວ
-22 w:ຍຫຼ
-19 w:ຍຫຼັງ
-20 w:ຍອມ
-18 w:ຍອມຮັ
-11 w:ຍອາ
-16 w:ຍອ່
-16 w:ຍອ່ານ
-18 w:ຍຮັ
-29 w:ຍຮັກສ
28 w:ຍະຫ
26 w:ຍະຫວ່
26 w:ຍະຫວ່າງ
25 w:ຍັງຂາດ:
12 w:ຍັງຄົ
12 w:ຍັງບໍ່ມ
-10 w:ຍັງບໍ່ເ
23 w:ຍັງຢູ
23 w:ຍັງຢູ່ໃ
12 w:ຍັງສາ
12 w:ຍັງສາມາ
-11 w:ຍັງແດ
-20 w:ຍາກ
16 w:ຍາຍພາ
-13 w:ຍາຍຮູ
-24 w:ຍານ
-11 w:ຍາມ
-12 w:ຍາວ
-17 w:ຍາວບໍ
-17 w:ຍາວບໍ່ເ
12 w:ຍາວປະ
12 w:ຍາວປະມາ
-10 w:ຍິງ
10 w:ຍິນດີ
20 w:ຍົກເວ
20 w:ຍົກເວັ້
14 w:ຍົມ
-12 w:ຍເຂົ້າໃ
-10 w:ຍເຊ
13 w:ຍເຖ
13 w:ຍເຖິງ
-25 w:ຍເລ
-36 w:ຍເຫ
-38 w:ຍເຫດ:
13 w:ຍເຫດກ
10 w:ຍເຫດການ
-20 w:ຍແດ
10 w:ຍແຕ
-13 w:ຍໃຊ
-12 w:ຍໃຫ້ນ
17 w:ຍໄດ
11 w:ຍໄດ້ປ
12 w:ຍໄປ
-15 w:ຍ່າ
-11 w:ຍ້ອ
-10 w:ຍ້າຍໄ
31 w:ຍໍ້
-13 w:ຍໍ້ລົ
-11 w:ຍໍ້ລົງເ
-15 w:ຍໍ້ແລ
26 w:ຍໍ້ໜ້
13 w:ຍໍ້ໜ້າທ
10 w:ຍໜຶ
10 w:ຍໜຶ່ງ
17 w:ຍ￼￼￼￼￼￼
12 w:ດ,ກະລ
12 w:ດ,ກະລຸນ
11 w:ດ,ໃ
18 w:ດກວ່າ
-21 w:ດກະ
-29 w:ດກະວີ
33 w:ດກັ
-16 w:ດກາ
-11 w:ດກ່
13 w:ດຂອງເ
-10 w:ດຂຶ
-16 w:ດຂຽ
27 w:ດຂ່
27 w:ດຂ່າວ
-14 w:ດຂ້
35 w:ດຂໍ
21 w:ດຂໍ້ມ
21 w:ດຂໍ້ມູນ
40 w:ດຄວ
38 w:ດຄວາມ
-27 w:ດຄັ
21 w:ດຄຳ
-14 w:ດຄຳວ່
-14 w:ດຄຳວ່າ￼
-35 w:ດຄື
-40 w:ດຈະ
24 w:ດຈາ
28 w:ດຈຳ
12 w:ດຈິ
-20 w:ດຈຶ
-20 w:ດຈຶ່ງ
-15 w:ດຈົ
-14 w:ດຈົບຊ
-14 w:ດຈົບຊັ້
-10 w:ດຍນ
11 w:ດຍບໍ່ມີ
-10 w:ດຍບໍ່ເສ
16 w:ດຍປ
10 w:ດຍລ
13 w:ດຍລວມ
-22 w:ດຍຮ
-22 w:ດຍຮັກ
-22 w:ດຍຮັກສາ
13 w:ດຍແ
-16 w:ດຍໃ
-17 w:ດຍໃຊ້
-15 w:ດດາ
-10 w:ດດີ
17 w:ດດ້
18 w:ດດ້ວຍ
12 w:ດຕະ
10 w:ດຕະໂນ
10 w:ດຕະໂນມັ
-10 w:ດຕັ້ງ
-56 w:ດຕາ
-15 w:ດຕົ
13 w:ດຖະກິ
16 w:ດຖາ
25 w:ດຖື
-22 w:ດທະ
-14 w:ດທະນາ
-12 w:ດທະສາ
-10 w:ດທັ
-44 w:ດທີ
12 w:ດທີ່ປ
12 w:ດທີ່ປັບ
-17 w:ດທ້
-17 w:ດທ້າຍ
-17 w:ດນັ
20 w:ດນຳ
-14 w:ດນີ
-16 w:ດນີ້ຂ
-16 w:ດນີ້ຂ້ອ
17 w:ດນີ້ຈ
13 w:ດນີ້ໃ
-13 w:ດນ້
-37 w:ດບອ
-12 w:ດບັ
28 w:ດບໍ
-12 w:ດບໍ່ມ
-24 w:ດປະ
12 w:ດປີ
-13 w:ດປ່
-18 w:ດປ່ຽນແປ
30 w:ດຜິ
14 w:ດຜົ
-11 w:ດຜ່
-11 w:ດຜ່ານ
18 w:ດພາ
12 w:ດພິ
-17 w:ດພຽ
-28 w:ດມາ
-14 w:ດມີກາ
-14 w:ດມີການປ
25 w:ດລອ
13 w:ດລອກແ
-30 w:ດລາ
-17 w:ດລາຍງ
-17 w:ດລາຍງານ
-16 w:ດວຽ
20 w:ດວ່
25 w:ດວ່າ￼
25 w:ດວ່າ￼￼￼
-33 w:ດສອ
-17 w:ດສະບັ
27 w:ດສະຫຼ
19 w:ດສະຫຼຸບ
-43 w:ດສາ
-15 w:ດສຳພາ
-11 w:ດສົ
15 w:ດສ່
15 w:ດສ່ວນ
28 w:ດຫຍັງ
-20 w:ດຫຍໍ້
15 w:ດຫົ
-21 w:ດຫຼ
-18 w:ດຫຼາຍ
-11 w:ດອກ
-18 w:ດອອ
13 w:ດອັ
-18 w:ດອ່
-11 w:ດອ່ານ
-11 w:ດຮອ
-16 w:ດຮັ
10 w:ດຮັດແ
-16 w:ດຮູ
-19 w:ດຮຽ
-18 w:ດັກ
26 w:ດັນ
39 w:ດັບ
-10 w:ດັ່
14 w:ດັ່ງນ
-21 w:ດາວ
-16 w:ດາວໂຫ
-16 w:ດາວໂຫຼດ
-11 w:ດຳລັດ
-28 w:ດິນ
20 w:ດີ!
16 w:ດີ,
25 w:ດີ.
-15 w:ດີ:
11 w:ດີກ
11 w:ດີກັບ
10 w:ດີກັບກາ
-11 w:ດີຄ
-10 w:ດີຕ
-10 w:ດີຕ້ອ
-22 w:ດີທ
-18 w:ດີນ
-16 w:ດີນທາ
-25 w:ດີປ
-20 w:ດີມ
-19 w:ດີມຂອ
-12 w:ດີມໄວ
23 w:ດີຫ
22 w:ດີຫຼາ
14 w:ດີຫຼາຍ!
-25 w:ດີເ
17 w:ດີໃ
19 w:ດີໃຈທ
19 w:ດີໃຈທີ່
28 w:ດີ້
10 w:ດຶງ
12 w:ດືອນກ
-19 w:ດົນ
24 w:ດຽວ
11 w:ດເກ
17 w:ດເຂ
23 w:ດເຂົ້
-14 w:ດເຈ
21 w:ດເຊົ້
16 w:ດເປ
29 w:ດເປັນ
24 w:ດເປັນ￼￼
-13 w:ດເປີດ
-16 w:ດເພ
-14 w:ດເພາະ
-27 w:ດເມ
-15 w:ດເສ
24 w:ດເຫ
-17 w:ດເອ
-16 w:ດແກ
-22 w:ດແຈ
-23 w:ດແຈ່ວ
-19 w:ດແຕ
-12 w:ດແຕ່ງ
19 w:ດແທ
23 w:ດແທັກ
23 w:ດແລ
10 w:ດແລະເ
-13 w:ດແອ
-20 w:ດໃຊ
-73 w:ດໃນ
-10 w:ດໃນກາ
18 w:ດໃຫ
10 w:ດໃຫ້ຜ
10 w:ດໃຫ້ຜູ້
-35 w:ດໄດ
-15 w:ດໄພ
-10 w:ດໄຟ
16 w:ດໄຟລາ
16 w:ດໄຟລາວ-
17 w:ດໄວ
-27 w:ດ່.
-22 w:ດ້,
12 w:ດ້.
11 w:ດ້4
17 w:ດ້6
19 w:ດ້ກວດ
-10 w:ດ້ຂ
-12 w:ດ້ຂຽນ
10 w:ດ້ຄັບ
16 w:ດ້ຈ
19 w:ດ້ຈັດ
-14 w:ດ້ຕ
-12 w:ດ້ຕັດ
10 w:ດ້ຕາມ
-31 w:ດ້ທ
-29 w:ດ້ທີ່
-13 w:ດ້ປ
14 w:ດ້ພ
10 w:ດ້ລວມ
-16 w:ດ້ວຍa
22 w:ດ້ວຍຄ
-14 w:ດ້ວຍຜ
10 w:ດ້ວຍວ
13 w:ດ້ວຍ￼
13 w:ດ້ວຍ￼￼￼
10 w:ດ້ສ
17 w:ດ້ສະເ
-15 w:ດ້ອ
-12 w:ດ້ອີກ
-26 w:ດ້ຮ
-27 w:ດ້ຮັບ
-14 w:ດ້ຮັບກາ
-17 w:ດ້ເ
-21 w:ດ້ເລີຍ!
24 w:ດ້ແ
11 w:ດ້ແຕະ
12 w:ດ້ແຕ່
19 w:ດ້ໂ
13 w:ດ້ໂດຍ
-14 w:ດ້ໃ
-40 w:ດໝາ
-10 w:ດໝາຍຂ
-12 w:ດໝາຍທ
-13 w:ດໝາຍສ
-11 w:ດໝາຍສະບ
-11 w:ດໝາຍເ
-23 w:ດ￼￼
-23 w:ດ￼￼￼￼
-36 w:ດ￼￼￼￼￼￼
-15 w:ຕກຕ
-12 w:ຕກຕ່າ
-12 w:ຕມາ
17 w:ຕອນນີ
14 w:ຕອບຂອ
17 w:ຕອບນີ
-18 w:ຕອບວ່
-10 w:ຕອບເປ
-10 w:ຕອບເປັນ
18 w:ຕະຕ
18 w:ຕະຕ້ອ
10 w:ຕະປ
-11 w:ຕະຫ
21 w:ຕະຫຼອດບ
21 w:ຕະຫຼາດເ
10 w:ຕະໂ
10 w:ຕະໂນມ
10 w:ຕະໂນມັດ
-28 w:ຕັກ
-13 w:ຕັດ
24 w:ຕັດຄຳ
13 w:ຕັມ
16 w:ຕັມໃນ
-32 w:ຕັ້
15 w:ຕັ້ງແ
17 w:ຕັ້ງແຕ່
-25 w:ຕາ1
48 w:ຕາມ
-13 w:ຕາມກາ
-14 w:ຕາມຄວ
-14 w:ຕາມຄວາມ
16 w:ຕາມຕົ
37 w:ຕາມທີ
19 w:ຕາມທີ່ທ
-26 w:ຕຳຫ
-24 w:ຕຳຫຼວ
22 w:ຕຳແ
22 w:ຕຳແໜ່
13 w:ຕຳແໜ່ງຂ
-40 w:ຕິດ
-11 w:ຕິດຕໍ
-20 w:ຕິດຢູ
20 w:ຕິທ
-12 w:ຕິບ
-11 w:ຕິບັດ
-18 w:ຕີມ
-25 w:ຕືອ
-10 w:ຕືອນວ
-10 w:ຕືອນວ່າ
-63 w:ຕື່
-24 w:ຕື່ມຄ
17 w:ຕື່ມບ
29 w:ຕື້
14 w:ຕື້ກີ
-27 w:ຕູ້
-34 w:ຕົກ
-16 w:ຕົກລົ
-14 w:ຕົນ
-27 w:ຕົບ
-15 w:ຕົວ
-20 w:ຕົວຢ່
-20 w:ຕົວຢ່າງ
13 w:ຕົວສະ
13 w:ຕົວສະກົ
-16 w:ຕົວເລກທ
-12 w:ຕົວໜັ
-12 w:ຕົວໜັງສ
-26 w:ຕົ້ນປ
19 w:ຕົ້ນສ
19 w:ຕົ້ນສະບ
-12 w:ຕ່ກ
19 w:ຕ່ຂ
12 w:ຕ່ຂໍ້
-33 w:ຕ່ງ
-11 w:ຕ່ງຄວ
-11 w:ຕ່ງຄວາມ
22 w:ຕ່ຊ
21 w:ຕ່ຊື່
11 w:ຕ່ຖ
12 w:ຕ່ຖ້າ
-15 w:ຕ່ປ
-16 w:ຕ່ມ
-37 w:ຕ່ສ
11 w:ຕ່ສາມາດ
13 w:ຕ້ອ
14 w:ຕ້ອງ.
17 w:ຕ້ອງການ
-10 w:ຕ້ອງມ
-11 w:ຕ້ອງສ
-24 w:ຕ້ອງເ
11 w:ຕ້ອງແກ້
-12 w:ຕ້ອນຮ
-12 w:ຕ້ອນຮັບ
18 w:ຕໍ່
14 w:ຕໍ່ຈາ
20 w:ຕໍ່ໃຫ
-22 w:ຕໍ່ໄປນີ
-10 w:ຕໍ່ໜ້
-10 w:ຖວ.
10 w:ຖວທ
30 w:ຖອດ
11 w:ຖອນ
13 w:ຖະກິດ
-13 w:ຖະແຫຼງກ
15 w:ຖະແຫຼງຂ
28 w:ຖານ
14 w:ຖານທີ
-25 w:ຖາມ
-11 w:ຖາມຂ້
-11 w:ຖາມຂ້ອຍ
14 w:ຖິງ
-10 w:ຖິງບ້
-10 w:ຖິງບ້ານ
-21 w:ຖິຕ
13 w:ຖິ່
25 w:ຖື.
19 w:ຖືກຂຽ
10 w:ຖືກຕ້
10 w:ຖືກຕ້ອງ
-14 w:ຖືກປັ
-18 w:ຖືກປັບໃ
-11 w:ຖືກລຶ
20 w:ຖືກແທ
11 w:ຖືກແລ
11 w:ຖືກແລ້ວ
19 w:ຖືກໃຈ
-25 w:ຖົ້
-13 w:ຖ່າ
-31 w:ຖ້ວ
-29 w:ຖ້ວນ.
59 w:ຖ້າ
-12 w:ຖ້າຂໍ
-12 w:ຖ້າທ່
-12 w:ຖ້າທ່ານ
-17 w:ຖ້າບໍ
-24 w:ຖ້າບໍ່ມ
21 w:ຖ້າມີ
-14 w:ຖ້າສົ
-10 w:ຖ້າເຈ
-10 w:ຖ້າເຈົ້
13 w:ຖ້າເປ
13 w:ຖ້າເປັນ
-22 w:ທນກ
10 w:ທນດ
11 w:ທນດ້ວ
13 w:ທນດ້ວຍຄ
13 w:ທນ￼￼￼￼￼
-17 w:ທລະ
15 w:ທອນ
-16 w:ທະນ
-15 w:ທະນາຄ
-16 w:ທະນາຄານ
-19 w:ທະບ
-18 w:ທະບຽນ
-12 w:ທະສ
22 w:ທັກ
34 w:ທັງ
14 w:ທັງບົ
14 w:ທັງສອ
-16 w:ທັງໝົດຂ
13 w:ທັດ
12 w:ທັດຈິ
10 w:ທັດຮັດແ
-17 w:ທັນ
-21 w:ທັນສະ
-21 w:ທັນສະໄໝ
56 w:ທາງກາ
18 w:ທາງກົ
11 w:ທາງລົ
11 w:ທາງລົດໄ
15 w:ທາງເລ
-15 w:ທາດ
-13 w:ທານ
-14 w:ທານປະ
-13 w:ທານປະເທ
-21 w:ທານສະ
-15 w:ທາລ
-15 w:ທາລະນ
-22 w:ທຳນ
11 w:ທຳມະຊ
11 w:ທຳມະຊາດ
-10 w:ທິການຂໍ
-57 w:ທິດ
10 w:ທິບາຍ
11 w:ທີ1
-10 w:ທີ12ມ
20 w:ທີ3
-16 w:ທີ8
33 w:ທີກ
-13 w:ທີຂ
-18 w:ທີຂຽນ
-25 w:ທີມ
-16 w:ທີມຊາ
10 w:ທີສອງ
24 w:ທີເ
17 w:ທີເປີ
10 w:ທີໃ
-20 w:ທີ່ກຳລັ
10 w:ທີ່ຂັ
-14 w:ທີ່ຊາ
-14 w:ທີ່ດິ
-27 w:ທີ່ຖືກຕ
17 w:ທີ່ທ່
17 w:ທີ່ທ່ານ
29 w:ທີ່ນີ
-11 w:ທີ່ບໍ່ມ
11 w:ທີ່ປັບແ
-18 w:ທີ່ພົ
19 w:ທີ່ມາ
-11 w:ທີ່ຢູ
-19 w:ທີ່ລົ
-23 w:ທີ່ສຸ
-19 w:ທີ່ສຸດໃ
14 w:ທີ່ສົ
15 w:ທີ່ສົ່ງ
11 w:ທີ່ເຈ
11 w:ທີ່ເຈົ້
-19 w:ທີ່ເວ
-22 w:ທີ່ແກ້ໄ
-18 w:ທີ່ແຊ
17 w:ທີ່ແນ
16 w:ທີ່ແນະນ
29 w:ທີ່ແປ
-12 w:ທີ່ໄວ
-22 w:ທຶນ
-17 w:ທື່ອແ
-93 w:ທຸກ
-11 w:ທຸກຄັ
-11 w:ທຸກຄັ້ງ
-17 w:ທຸກຄົ
17 w:ທຸກບ່
17 w:ທຸກບ່ອນ
-23 w:ທູດ
-12 w:ທົດ
21 w:ທົ່
17 w:ທົ່ວໄ
31 w:ທຽບ
-15 w:ທຽມ
-49 w:ທ່າ
24 w:ທ່ານ.
-12 w:ທ່ານກ
-15 w:ທ່ານກ່ອ
-22 w:ທ່ານຄ
-20 w:ທ່ານນ
-14 w:ທ່ານບ
-21 w:ທ່ານບໍ?
-10 w:ທ່ານຜ
-22 w:ທ່ານຜູ້
23 w:ທ່ານມ
11 w:ທ່ານລ
11 w:ທ່ານລັດ
13 w:ທ່ານສ
10 w:ທ່ານສົ່
-28 w:ທ່ານອ
-20 w:ທ່ານເ
28 w:ທ່ານແ
-13 w:ທ່ານໃ
14 w:ທ່ານໄດ້
-10 w:ທ່ຽ
16 w:ທ່ຽວລ
16 w:ທ່ຽວລາວ
-10 w:ທ້ວ
22 w:ທ້ອ
13 w:ທ້ອງຖ
13 w:ທ້ອງຖິ່
10 w:ທ້າ
-12 w:ທ້າຍ.
31 w:ທ້າຍບ
30 w:ທ້າຍບົດ
-20 w:ທ້າຍເ
27 w:ນ,ຄ
16 w:ນ,ຈ
-14 w:ນ,ນ
-14 w:ນ,ບ
20 w:ນ,ສ
11 w:ນ,ສະນ
11 w:ນ,ສະນັ້
-13 w:ນ,ເ
10 w:ນ12
19 w:ນ14
-16 w:ນ15
11 w:ນ200ຄ
15 w:ນ3-
-15 w:ນ300ຄ
14 w:ນ40
-12 w:ນ:ເ
14 w:ນai
22 w:ນກວ
19 w:ນກວດກັບ
11 w:ນກວ່າ
10 w:ນກວ່າແລ
16 w:ນກອ
16 w:ນກອງປ
16 w:ນກອງປະຊ
-17 w:ນກັ
-31 w:ນກາ
19 w:ນການແ
18 w:ນກີ
-16 w:ນກົ
-14 w:ນກ່
-11 w:ນກ່າວ
-45 w:ນກໍ
-11 w:ນຂອ
30 w:ນຂອງກ
29 w:ນຂອງກະຊ
13 w:ນຂອງຂ
-10 w:ນຂອງຕ
-21 w:ນຂອງຜ
-21 w:ນຂອງຜູ້
-13 w:ນຂອງລ
13 w:ນຂັ້ນ
15 w:ນຂຽ
25 w:ນຂຽນເ
18 w:ນຂ່
18 w:ນຂ່າວ
15 w:ນຂ້ອຍ
-10 w:ນຄວາມບໍ
10 w:ນຄັ້ງ
12 w:ນຄຳ
10 w:ນຄຳນຳ
-15 w:ນຄຳບັ
-15 w:ນຄຳບັນຍ
-11 w:ນຄຳແນ
-11 w:ນຄຳແນະນ
-19 w:ນຄິ
11 w:ນຄືນໃ
-20 w:ນຄົ
16 w:ນຄ່
-25 w:ນຄ້
-12 w:ນຄໍ
-12 w:ນຄໍລຳ
-40 w:ນງາ
-21 w:ນງ່າຍຂຶ
12 w:ນຈະ
-17 w:ນຈັ
-33 w:ນຈາ
10 w:ນຈາກເ
-37 w:ນຈົ
-18 w:ນຈົດໝ
-18 w:ນຈົດໝາຍ
-16 w:ນຊາ
-16 w:ນຊິ
-13 w:ນຊີ
-13 w:ນຊື
-25 w:ນຊ່
-30 w:ນຊ່ວຍ
-22 w:ນຊ່ວຍເຫ
-10 w:ນຊ້ຳກ
-11 w:ນຊ້ຳກັບ
-25 w:ນຍັ
-15 w:ນຍາ
-13 w:ນຍາຍຮ
-13 w:ນຍາຍຮູບ
-17 w:ນດັ
-10 w:ນດາ
14 w:ນດີ
12 w:ນດຽ
19 w:ນດ້ວຍຄຳ
-11 w:ນຕອ
-15 w:ນຕາ
-19 w:ນຕາຕະ
-19 w:ນຕາຕະລາ
19 w:ນຕິ
33 w:ນຕົ
-12 w:ນຕົວເ
-16 w:ນຕົວເລກ
11 w:ນຕົ້ນສະ
-11 w:ນຕ້
-12 w:ນຖະ
25 w:ນຖື
-26 w:ນທັ
-22 w:ນທັງໝ
-22 w:ນທັງໝົດ
-47 w:ນທາ
-20 w:ນທາງເ
10 w:ນທຳມະ
10 w:ນທຳມະຊາ
-13 w:ນທີ12
-13 w:ນທີ30
22 w:ນທີ31
-11 w:ນທີ່ກ
14 w:ນທີ່ຄ
36 w:ນທີ່ນ
30 w:ນທີ່ນີ້
10 w:ນທີ່ບໍ່
-12 w:ນທີ່ປ
-16 w:ນທີ່ຮ
-20 w:ນທີ່ແ
-38 w:ນທຸ
-17 w:ນທ່
-12 w:ນທ່ານ
11 w:ນທ້
12 w:ນທ້າຍ
-12 w:ນນຄ
-50 w:ນນັ
-13 w:ນນັກຂ
-13 w:ນນັກຂ່າ
-21 w:ນນັ້ນ
-43 w:ນນາ
-11 w:ນນີ້.
-11 w:ນນີ້ເປັ
-29 w:ນນ້
11 w:ນບມ
-25 w:ນບາ
-12 w:ນບານເ
-10 w:ນບານເຕະ
-22 w:ນບົ
39 w:ນບົດ.
-32 w:ນບົດຄ
-32 w:ນບົດຄວາ
-29 w:ນບົດນ
-24 w:ນບົດນີ້
13 w:ນບ່
-12 w:ນບໍລິ
-10 w:ນບໍ່ພ
14 w:ນບໍ່ແ
14 w:ນບໍ່ແມ່
-34 w:ນປະ
-25 w:ນປະຈຳ
-20 w:ນປະຈຳວັ
19 w:ນປະຕິ
30 w:ນປະມາ
-20 w:ນປະເທ
-41 w:ນປະໂຫ
-50 w:ນປະໂຫຍກ
15 w:ນປັ
13 w:ນປັບແ
-56 w:ນປີ
-13 w:ນປີ19
-10 w:ນປ່
14 w:ນປ່ຽນແປ
-24 w:ນຜິ
-30 w:ນຜູ
25 w:ນຜູ້ເ
16 w:ນຜູ້ເຂົ
-14 w:ນຜົ
-10 w:ນຜົນກ
12 w:ນຜ່
13 w:ນຜ່ານ
-10 w:ນພະຍາ
-28 w:ນພາສາ
-17 w:ນພາສາອັ
-24 w:ນພິ
18 w:ນພື
18 w:ນພື້ນ
-14 w:ນພຽ
-10 w:ນພ້
-10 w:ນພ້ອມ
-13 w:ນມ.
22 w:ນມັ
-18 w:ນມາ
14 w:ນມາກ່
-16 w:ນມາດຕ
-47 w:ນມີ
12 w:ນມື
-10 w:ນມື້ນ
-10 w:ນມື້ນີ້
-27 w:ນຢັ
-17 w:ນຢັນຈ
-11 w:ນຢັນຕ
-11 w:ນຢັນຕົວ
-11 w:ນຢາ
-10 w:ນຢື
-10 w:ນຢືນຢ
-10 w:ນຢືນຢັນ
-52 w:ນຢູ
28 w:ນລວ
-18 w:ນລະ
-14 w:ນລະບົ
14 w:ນລັ
11 w:ນລັດຖະມ
-39 w:ນລາ
-28 w:ນລາຄາ
19 w:ນລາຍງ
19 w:ນລາຍງານ
-12 w:ນລາຍຊ
-12 w:ນລາຍຊື່
-20 w:ນລົ
-12 w:ນລົງທ
11 w:ນລົງແ
-18 w:ນລົງໂ
28 w:ນລຽ
16 w:ນວນຜູ້ເ
-25 w:ນວັ
18 w:ນວັກທ
-17 w:ນວັນຈ
-14 w:ນວັນທີ3
13 w:ນວົ
10 w:ນວົງເ
10 w:ນວົງເລັ
-35 w:ນວໃ
-58 w:ນວ່
-14 w:ນວ່າຄ
-20 w:ນສອ
-28 w:ນສະ
10 w:ນສະກົ
24 w:ນສະບັ
12 w:ນສະບັບຂ
-10 w:ນສະບັບທ
11 w:ນສະບັບບ
-14 w:ນສະບັບພ
17 w:ນສະບັບອ
-12 w:ນສະເໜ
-24 w:ນສະໄໝ
-21 w:ນສັ
-17 w:ນສັ້ນ
-20 w:ນສາ
-12 w:ນສາມເ
-12 w:ນສຳ
11 w:ນສຳຄັ
-15 w:ນສຳລັ
-10 w:ນສິ
19 w:ນສີ
-14 w:ນສຶ
-14 w:ນສຶກສ
-22 w:ນສື
-17 w:ນສື່ສ
18 w:ນສຸ
-10 w:ນສູ
10 w:ນສົ່ງ
17 w:ນສ່
17 w:ນສ່ວນ
11 w:ນສ່ວນຕົ
-10 w:ນສ້
-13 w:ນຫຍ
-29 w:ນຫຍັງ
16 w:ນຫຍໍ້
23 w:ນຫາ
-20 w:ນຫົ
-11 w:ນຫົວໜ
24 w:ນຫຼ
19 w:ນຫຼັກ
17 w:ນຫຼາຍກວ
12 w:ນຫ້
-13 w:ນອງ
26 w:ນອອ
15 w:ນອອກ.
-11 w:ນອອກຈ
-11 w:ນອອກຈາກ
18 w:ນອັ
22 w:ນອີ
13 w:ນອີກເ
10 w:ນອົ
10 w:ນຮັກສ
-21 w:ນຮູ
14 w:ນຮູບແ
13 w:ນຮູບແບບ
14 w:ນຮຽ
-19 w:ນຮ່
-11 w:ນຮ່ວມ
-10 w:ນະກ
-14 w:ນະຄ
-14 w:ນະຄອນ
36 w:ນະນຳ:
-15 w:ນະບ
-129 w:ນັກ
-10 w:ນັກຂຽ
-28 w:ນັກຂ່
-28 w:ນັກຂ່າວ
-31 w:ນັດ
-12 w:ນັບແຕ
-16 w:ນັ່
73 w:ນັ້
-20 w:ນັ້ນ,
13 w:ນັ້ນ.
10 w:ນັ້ນຈ
13 w:ນັ້ນຕ
-13 w:ນັ້ນບໍ່
29 w:ນັ້ນອ
11 w:ນັ້ນເ
10 w:ນັ້ນແ
10 w:ນັ້ນແມ່
20 w:ນັ້ນໄ
22 w:ນັ້ນໄດ້
-19 w:ນາຄ
-16 w:ນາຄານ
-62 w:ນາງ
-34 w:ນາຍ
-16 w:ນາຍບ້
-16 w:ນາຍບ້ານ
18 w:ນາທ
-15 w:ນາທີສ
-11 w:ນາທີແ
-12 w:ນານ
14 w:ນາບ
-16 w:ນາມ
34 w:ນາເ
-10 w:ນາໃ
10 w:ນຳ.
40 w:ນຳ:
-16 w:ນຳກ
-15 w:ນຳຂ
24 w:ນຳບ
-16 w:ນິຍ
-22 w:ນິທ
-22 w:ນິທານ
-10 w:ນີ້
11 w:ນີ້ກັ
-20 w:ນີ້ຂ້
-25 w:ນີ້ຂ້ອຍ
19 w:ນີ້ຄວ
-11 w:ນີ້ຄືຄຳ
14 w:ນີ້ຈະ
-12 w:ນີ້ຈະເປ
17 w:ນີ້ຍັ
17 w:ນີ້ຍາວເ
-22 w:ນີ້ບໍ
-17 w:ນີ້ບໍ່ມ
-33 w:ນີ້ມີ
25 w:ນີ້ສັ
-10 w:ນີ້ອາ
-15 w:ນີ້ເພ
10 w:ນີ້ແມ
10 w:ນີ້ແມ່ນ
-20 w:ນີ້ແລ
-15 w:ນີ້ແລ້ວ
24 w:ນີ້ໃຊ
-14 w:ນີ້ໃຫ
-13 w:ນີ້ໄດ
-11 w:ນື້
11 w:ນື້ອຂ
11 w:ນື້ອຂ່າ
11 w:ນື້ອຫ
-12 w:ນື້ອໃ
-22 w:ນື້ອໃນເ
-32 w:ນເກ
-11 w:ນເກີດ
-15 w:ນເກົ່
-20 w:ນເຂ
-17 w:ນເຂົ້
-30 w:ນເຄ
-14 w:ນເຄິ່
-35 w:ນເຈ
-15 w:ນເຈົ້
-10 w:ນເຊ
-11 w:ນເຊັນ
-16 w:ນເດ
26 w:ນເດືອ
-11 w:ນເຕ
14 w:ນເຕັມ
17 w:ນເທ
29 w:ນເປ
11 w:ນເປັນຄຳ
-45 w:ນເປັນ￼￼
24 w:ນເປີດ
21 w:ນເຜ
21 w:ນເຜີຍ
21 w:ນເຜີຍແຜ
10 w:ນເພ
27 w:ນເພາະ
-30 w:ນເພີ່ມເ
17 w:ນເພື່ອໃ
-14 w:ນເຟ
-28 w:ນເມ
-16 w:ນເມືອ
19 w:ນເລືອ
-12 w:ນເລື່
-14 w:ນເລື່ອງ
-22 w:ນເວ
-22 w:ນເວົ້
-11 w:ນເສ
13 w:ນເຫ
14 w:ນເຫດກ
14 w:ນເຫດການ
-28 w:ນເອ
-20 w:ນເອກະ
-19 w:ນເອກະສາ
18 w:ນເໝ
18 w:ນເໝາະ
-11 w:ນແຊ
-23 w:ນແດ
-27 w:ນແນ
-14 w:ນແນວໃ
-40 w:ນແບ
-11 w:ນແບບຟ
-11 w:ນແບບຟອມ
-16 w:ນແບ່ງ
17 w:ນແປ
27 w:ນແປງຫ
27 w:ນແປງຫຼັ
13 w:ນແປນີ
-10 w:ນແຜ
12 w:ນແມ່ນ
-13 w:ນແລ
-10 w:ນແລະຂ
-14 w:ນແລ້ວຈຶ
18 w:ນໂຄ
-12 w:ນໂດຍບ
-19 w:ນໂທ
-25 w:ນໂລ
24 w:ນໃດ
-44 w:ນໃນ
-21 w:ນໃບ
-24 w:ນໃຫ
-12 w:ນໃຫຍ່
-19 w:ນໃຫ້ກ
20 w:ນໃຫ້ແ
25 w:ນໃໝ
12 w:ນໃໝ່.
-11 w:ນໃໝ່ສ
-15 w:ນໄຂ
-14 w:ນໄຊ
12 w:ນໄດ້ຄ
-12 w:ນໄດ້ທ
-24 w:ນໄດ້ປ
-16 w:ນໄດ້ປັບ
-23 w:ນໄດ້ສ
18 w:ນໄດ້ຮ
20 w:ນໄດ້ຮັບ
16 w:ນໄປແລ
-12 w:ນໄລ
-12 w:ນໄລຍະ
11 w:ນໄຫ
-60 w:ນ້ອ
-103 w:ນ້ຳ
-10 w:ນ້ຳຂອ
-10 w:ນ້ຳທາ
-19 w:ນ້ຳປາ
13 w:ນ້ຳມັ
18 w:ນ້ຳສຽ
-12 w:ນໜັ
-19 w:ນໜ້
12 w:ນໝາ
25 w:ນໝາຍເ
21 w:ນໝາຍເຖິ
21 w:ນ￼￼￼￼￼￼
11 w:ບ,ຕ
15 w:ບ.ຈ
-23 w:ບ4ຄ
-23 w:ບ4ຄົນ
-34 w:ບ:ສ
12 w:ບກັນໃ
-11 w:ບກັນໃໝ່
11 w:ບການກ
11 w:ບການກວດ
10 w:ບການຮ
12 w:ບກ່
20 w:ບກ່ອນ
36 w:ບຂອ
-17 w:ບຂັ
-26 w:ບຂີ
13 w:ບຂຶ
13 w:ບຂຶ້ນ
-12 w:ບຂໍ້ຄ
-12 w:ບຂໍ້ຄວາ
12 w:ບຄຳ
-10 w:ບຄຳຕອ
-10 w:ບຄຳຖາ
-10 w:ບຄຳເຫ
-10 w:ບຄຳເຫັນ
16 w:ບຄື
-38 w:ບຄົ
-23 w:ບຄົວ.
-19 w:ບຄ່
13 w:ບງາ
-18 w:ບງ່
-18 w:ບງ່າຍ
-18 w:ບຈະ
12 w:ບຈຳ
-12 w:ບຈຳລອງພ
-16 w:ບຊັ
-18 w:ບຊັ້ນ
26 w:ບຊາ
29 w:ບຊາບ.
16 w:ບຍັ
-20 w:ບຕອ
11 w:ບຕັ
12 w:ບຕາ
13 w:ບຕໍ
15 w:ບຖາ
-17 w:ບຖ້
-12 w:ບທະ
11 w:ບທາງກ
38 w:ບທີ
12 w:ບທີ່ກ
-19 w:ບທີ່ຖ
-19 w:ບທີ່ຖືກ
13 w:ບທີ່ສ
21 w:ບທຽ
63 w:ບນີ
-10 w:ບນີ້.
10 w:ບນີ້ກ
-12 w:ບນີ້ຍ
-12 w:ບນີ້ມ
16 w:ບນີ້ສ
11 w:ບນີ້ແ
27 w:ບບa
19 w:ບບຂ
17 w:ບບຂ່າ
23 w:ບບຕ
24 w:ບບທ
27 w:ບບນ
25 w:ບບນີ້
-27 w:ບບຟ
-27 w:ບບຟອມ
-18 w:ບບສ
-11 w:ບບອ
-10 w:ບບັ
-12 w:ບບິ
-13 w:ບບເກົ
-13 w:ບບເກົ່າ
-23 w:ບບແ
-23 w:ບບໃ
11 w:ບບໍ
14 w:ບບໍ່ມ
-17 w:ບບໍ່ແ
26 w:ບປະ
-29 w:ບປຸ
13 w:ບປຸງ:
10 w:ບປຸງນ
10 w:ບປຸງນີ້
-11 w:ບປຸງສ
-11 w:ບປຸງໃ
10 w:ບຜູ
18 w:ບຜູ້ອ
19 w:ບຜູ້ອ່າ
16 w:ບຜົ
10 w:ບພາ
-12 w:ບພາສາລາ
16 w:ບພາສາອັ
19 w:ບພິ
22 w:ບພິທີ
16 w:ບພິທີເປ
-27 w:ບຟອ
-22 w:ບມາ
-10 w:ບມາໃຊ
-12 w:ບມື
-13 w:ບລາ
19 w:ບວກ
-13 w:ບວັ
-10 w:ບວັນຈ
-10 w:ບວັນຈັນ
16 w:ບວາ
-17 w:ບວານນ
-17 w:ບວານນີ້
16 w:ບວິ
-17 w:ບວ່
-10 w:ບວ່າຂ້ອ
31 w:ບສະບັ
-10 w:ບສະໝັ
-33 w:ບສາ
12 w:ບສົ
-24 w:ບຫຼ
-18 w:ບຫຼວງ
-18 w:ບຫຼວງພະ
-33 w:ບອກ
-18 w:ບອກຂ້
-18 w:ບອກຂ້ອຍ
-12 w:ບອກຊື
24 w:ບອກຜົ
-18 w:ບອດ
10 w:ບອັງກ
10 w:ບອັງກິດ
12 w:ບອ່
14 w:ບອ່ານ
13 w:ບອ່ານອອ
-15 w:ບຮອ
11 w:ບຮູ
-13 w:ບຮຽ
12 w:ບຮຽງຄ
12 w:ບຮຽງຄືນ
13 w:ບຮ້
16 w:ບຮ້ອຍ
-32 w:ບັດ
-32 w:ບັນ
-13 w:ບັນຍາຍຮ
13 w:ບັນຫາ
-32 w:ບັບ
-12 w:ບັບນີ້ຍ
12 w:ບັບບໍ
-10 w:ບັບພາ
-10 w:ບັບພາສາ
-19 w:ບັບວັ
-10 w:ບັບວັນຈ
-16 w:ບັບວາ
-16 w:ບັບວານນ
10 w:ບັບອັງກ
-16 w:ບັບເຕ
-16 w:ບັບເຕັມ
-12 w:ບັບແປ
-22 w:ບັບໜ້
-31 w:ບາງ
15 w:ບາງຄຳ
-15 w:ບາງຄົ
11 w:ບາຍ
-31 w:ບາດ
-19 w:ບານ
-11 w:ບານເຕ
-33 w:ບິນ
22 w:ບິ່
11 w:ບິ່ງ:
12 w:ບິ່ງຄ
10 w:ບິ່ງຄືວ
-17 w:ບີໂ
18 w:ບຸກຄົ
-13 w:ບຸນ
18 w:ບຸວ
18 w:ບຸວ່າ
12 w:ບູນ
-29 w:ບູລ
-43 w:ບົດ
-29 w:ບົດກະ
-29 w:ບົດກະວີ
10 w:ບົດຂອ
-13 w:ບົດຂຽ
17 w:ບົດຂ່
17 w:ບົດຂ່າວ
-14 w:ບົດຄວ
-14 w:ບົດຄວາມ
-14 w:ບົດຈົ
-14 w:ບົດຈົບຊ
-11 w:ບົດນີ
-10 w:ບົດນີ້ຂ
17 w:ບົດນີ້ຈ
13 w:ບົດນີ້ໃ
-17 w:ບົດລາ
-17 w:ບົດລາຍງ
10 w:ບົດສະ
17 w:ບົດສະຫຼ
-15 w:ບົດສຳ
-15 w:ບົດສຳພາ
-23 w:ບົດຮຽ
-12 w:ບົດແຕ່ງ
-15 w:ບົບ
-13 w:ບົວ
-19 w:ບຽນ
-13 w:ບເກົ່
18 w:ບເຄ
-16 w:ບເຕ
-16 w:ບເຕັມ
-18 w:ບເນ
-18 w:ບເນື້
-10 w:ບເປັນ
27 w:ບເພ
-21 w:ບເສ
-18 w:ບເສັງ
-15 w:ບເຫ
-19 w:ບເຫດກ
-19 w:ບເຫດການ
-21 w:ບເຮ
22 w:ບແນ
42 w:ບແບ
15 w:ບແບບຂ
-45 w:ບແປ
-17 w:ບແລ
11 w:ບໂພ
-28 w:ບໃຈ
20 w:ບໃຈທີ່ສ
-21 w:ບໃຈທີ່ໄ
10 w:ບໃດ
13 w:ບໃນ
-12 w:ບໃບ
10 w:ບໃຫ
11 w:ບໃຫ້ເປັ
-32 w:ບໃໝ
-13 w:ບໃໝ່:
-16 w:ບໄຊ
-11 w:ບໄຊຂອ
13 w:ບໄທ
-23 w:ບໄວ
-38 w:ບ່ງ
-15 w:ບ່ງປັ
-13 w:ບ່ງເປ
-13 w:ບ່ງເປັນ
46 w:ບ່ອ
25 w:ບ່ອນ.
-11 w:ບ່ອນນ
-72 w:ບ້າ
-26 w:ບ້ານ.
-11 w:ບ້ານກ
-11 w:ບ້ານກ່າ
-10 w:ບ້ານໂ
-20 w:ບ້ານໃ
-15 w:ບໍ?
-20 w:ບໍລ
-24 w:ບໍລິກ
-24 w:ບໍລິການ
13 w:ບໍຫ
13 w:ບໍຫຼື
46 w:ບໍ່
-17 w:ບໍ່ກົ
-17 w:ບໍ່ກົງກ
10 w:ບໍ່ຄວ
13 w:ບໍ່ຄື
-15 w:ບໍ່ຄົ
13 w:ບໍ່ຊັ
16 w:ບໍ່ຕ້
16 w:ບໍ່ຕ້ອງ
13 w:ບໍ່ຖື
-29 w:ບໍ່ພົ
-11 w:ບໍ່ພົບຂ
-20 w:ບໍ່ພໍ
22 w:ບໍ່ມີ
11 w:ບໍ່ມີໃນ
-10 w:ບໍ່ສະດວ
17 w:ບໍ່ອອ
-20 w:ບໍ່ເກ
-20 w:ບໍ່ເກີນ
-10 w:ບໍ່ເຄ
-10 w:ບໍ່ເຄີຍ
-16 w:ບໍ່ເປ
-11 w:ບໍ່ເປັນ
18 w:ບໍ່ເພ
12 w:ບໍ່ແມ
12 w:ບໍ່ແມ່ນ
13 w:ບໍ່ໃຊ
-15 w:ບໍ່ໃສ
-12 w:ບໍ່ໄດ
-19 w:ບໍ່ໄດ້,
20 w:ບໍ່ໄດ້ກ
13 w:ບໍ່ໄດ້ບ
-10 w:ບໍ່ໄດ້ເ
14 w:ບໍ່ໄດ້ແ
-13 w:ບໍ່ໄດ້ໃ
11 w:ບໜັ
11 w:ບໜັງສ
11 w:ບໜັງສືພ
-48 w:ບໜ້
20 w:ປຄຳ
24 w:ປງຫ
24 w:ປງຫຼັ
10 w:ປຕາ
11 w:ປຕາມຕ
11 w:ປຕາມຕົວ
10 w:ປຕໍ
11 w:ປນີ້ແມ່
-11 w:ປປັ
-11 w:ປປັບປ
-11 w:ປປັບປຸງ
-15 w:ປພາ
-15 w:ປພາສາ
20 w:ປຫາ
-16 w:ປຫຼ
-16 w:ປອດ
-15 w:ປອດໄພ
-15 w:ປອມ
-32 w:ປະກ
-20 w:ປະກາດ
-51 w:ປະຈ
-23 w:ປະຈຳວ
-23 w:ປະຈຳວັນ
-19 w:ປະຊ
-10 w:ປະຊາຊ
14 w:ປະຕ
-11 w:ປະຕິບ
-11 w:ປະຕິບັດ
-13 w:ປະທານປະ
26 w:ປະມ
30 w:ປະມານ
17 w:ປະມານ20
10 w:ປະຫ
26 w:ປະເດັ
-19 w:ປະເທດ
15 w:ປະໂ
15 w:ປະໂຫຍ
-18 w:ປະໂຫຍກກ
16 w:ປະໂຫຍກດ
-22 w:ປະໂຫຍກຕ
15 w:ປະໂຫຍກນ
-11 w:ປະໂຫຍກລ
-12 w:ປະໂຫຍດແ
28 w:ປັນ
14 w:ປັນai
26 w:ປັນກາ
10 w:ປັນຂໍ
26 w:ປັນຄຳ
-13 w:ປັນຄົ
11 w:ປັນຕົ
10 w:ປັນທຳ
10 w:ປັນທຳມະ
-19 w:ປັນປະ
-15 w:ປັນປະໂຫ
11 w:ປັນມາ
-20 w:ປັນຫຍ
-23 w:ປັນຫຍັງ
11 w:ປັນຮູ
11 w:ປັນຮູບແ
16 w:ປັບ
19 w:ປັບຄຳ
-29 w:ປັບປຸ
13 w:ປັບປຸງ:
10 w:ປັບປຸງນ
-11 w:ປັບປຸງສ
-11 w:ປັບປຸງໃ
10 w:ປັບແລ
10 w:ປັບແລ້ວ
-32 w:ປັບໃໝ
-33 w:ປາກ
-24 w:ປາແ
-19 w:ປາແດກ
-11 w:ປິດ
-15 w:ປີ.
-17 w:ປີ1
-35 w:ປີ2
-15 w:ປີ201
-13 w:ປີ202
12 w:ປີກາຍ
-16 w:ປີທ
-24 w:ປີນ
-23 w:ປີນີ້
24 w:ປີເ
-23 w:ປີແ
-43 w:ປີໃ
-38 w:ປີໃໝ່
17 w:ປີ້
12 w:ປຶກສາ
-34 w:ປຶ້
-31 w:ປຸງ
10 w:ປຸງນີ
-16 w:ປຸ່
-36 w:ປູກ
-31 w:ປົກ
-12 w:ປົກຄອ
26 w:ປົ້
26 w:ປົ້າໝ
26 w:ປົ້າໝາຍ
21 w:ປຽບ
21 w:ປຽບທຽ
20 w:ປເປ
20 w:ປເປັນ
-16 w:ປເປັນພາ
19 w:ປເປັນ￼￼
-17 w:ປເຮ
-13 w:ປເຮັດ
-15 w:ປແລະຮ
-15 w:ປແລະຮຽບ
10 w:ປໃຊ
-15 w:ປໃຫ
-35 w:ປ່ຽ
11 w:ປ່ຽນຄ
-12 w:ປ່ຽນປ
-31 w:ປ່ຽນຫ
-27 w:ປ່ຽນເ
10 w:ປ່ຽນແ
23 w:ປ່ຽນ￼
23 w:ປ່ຽນ￼￼￼
-12 w:ປ້ອ
-17 w:ປ້າ
-10 w:ປ້າຍໂ
-28 w:ຜນກ
-28 w:ຜນການ
-11 w:ຜນທ
-11 w:ຜນທີ່
-14 w:ຜມີ
-23 w:ຜັກ
-24 w:ຜັດ
-17 w:ຜິດ
-10 w:ຜິດທີ
12 w:ຜິດເປ
12 w:ຜິດເປັນ
11 w:ຜີຍ
-85 w:ຜູ້
-12 w:ຜູ້ກຳ
-12 w:ຜູ້ກຳກັ
17 w:ຜູ້ກ່
10 w:ຜູ້ກ່ຽວ
-10 w:ຜູ້ຊົ
-10 w:ຜູ້ຖື
12 w:ຜູ້ນຳ
42 w:ຜູ້ອ່
42 w:ຜູ້ອ່ານ
-10 w:ຜູ້ຮັ
12 w:ຜູ້ເຂ
12 w:ຜູ້ເຂົ້
-16 w:ຜູ້ແທ
-42 w:ຜູ້ແປ
34 w:ຜົນ
12 w:ຜົນທີ
-23 w:ຜ້າ
-38 w:ຝຣັ
-38 w:ຝຣັ່ງ
-22 w:ຝຶກ
-13 w:ຝົນ
23 w:ພທີ
-21 w:ພວກ
-11 w:ພສ.
14 w:ພສເ
-17 w:ພອນ
-13 w:ພະຈ
-13 w:ພະຈິກ
-10 w:ພະຍາດ
-10 w:ພະນ
-10 w:ພະນັກ
-10 w:ພະນັກງາ
-18 w:ພະແ
-17 w:ພະແນກ
-14 w:ພັກເກ
-13 w:ພັດ
-72 w:ພັນ
-21 w:ພາກ
-10 w:ພາຍ
-19 w:ພາຍຫຼ
-19 w:ພາຍຫຼັງ
11 w:ພາຍໃນ
27 w:ພາດ
-15 w:ພາດນີ
-25 w:ພາບ
13 w:ພາສາທ
10 w:ພາສາທີ່
-21 w:ພາສາບ
-12 w:ພາສາຝ
-12 w:ພາສາຝຣັ
14 w:ພາະບໍ
11 w:ພາະສັ
11 w:ພາະສັ້ນ
-10 w:ພິຈ
-10 w:ພິຈາລ
-10 w:ພິຈາລະນ
24 w:ພິທ
10 w:ພິທີກ
17 w:ພິທີເ
17 w:ພິທີເປີ
-40 w:ພິມ
-13 w:ພິເ
-12 w:ພິເສດ
-17 w:ພິ່
12 w:ພີ່ມຂ
13 w:ພີ່ມຂໍ້
28 w:ພີ່ມຄ
10 w:ພີ່ມຄຳເ
-29 w:ພີ່ມເ
-23 w:ພີ່ມເຕີ
-13 w:ພື່ອຄ
-12 w:ພື່ອຄວາ
11 w:ພື່ອບ
11 w:ພື່ອບໍ່
-13 w:ພື່ອປ
14 w:ພື່ອໃ
16 w:ພື່ອໃຫ້
15 w:ພື້
-14 w:ພຸດ
-14 w:ພົນ
-20 w:ພົບ
12 w:ພົບກັນໃ
-10 w:ພຽງ
-14 w:ພຽງແຕ
49 w:ພ້ອ
15 w:ພໍດ
10 w:ພໍໃ
12 w:ພໍໃຈກ
-46 w:ພໍ່
-11 w:ພໍ່ແມ
16 w:ຟລາ
16 w:ຟລາວ-
16 w:ຟລາວ-ຈີ
-14 w:ຟສບ
-14 w:ຟສບຸກ
-27 w:ຟອມ
11 w:ຟັງຄື
14 w:ມກັ
-22 w:ມກາ
-42 w:ມຂອ
-22 w:ມຂອງບ
12 w:ມຂຶ
12 w:ມຂຶ້ນ
12 w:ມຂຽ
-20 w:ມຂ້
-10 w:ມຂ້ອຍ
-13 w:ມຄວາມເໝ
-15 w:ມຄັ້ງ
12 w:ມຄຳເວ
12 w:ມຄຳເວົ້
11 w:ມຄິ
-15 w:ມຄື
-10 w:ມຄົ
-10 w:ມງ.
-10 w:ມງາ
-21 w:ມງແ
28 w:ມຈາ
11 w:ມຈຳ
-17 w:ມຊາ
11 w:ມຊື
29 w:ມຊົ
-15 w:ມຍາ
11 w:ມຍາວ:
14 w:ມຍາວປ
-24 w:ມທາ
23 w:ມທີ
20 w:ມທີ່ທ
20 w:ມທີ່ທ່າ
18 w:ມນັ
-25 w:ມນີ
-17 w:ມນ້
16 w:ມບອ
12 w:ມບູ
-27 w:ມບໍ
-10 w:ມບໍ່ສ
-10 w:ມບໍ່ສະດ
-11 w:ມປອ
-15 w:ມຜິ
10 w:ມຜູ
17 w:ມຜູ້ອ
17 w:ມຜູ້ອ່າ
-19 w:ມພາ
-16 w:ມຢູ
-31 w:ມສະ
-10 w:ມສະບັ
-13 w:ມສຳ
10 w:ມສົ
15 w:ມຫຍ
13 w:ມຫຍັງ
-15 w:ມຫົ
13 w:ມຫຼ
24 w:ມອບ
-17 w:ມອອ
-20 w:ມະກ
-20 w:ມະການ
11 w:ມະຊ
11 w:ມະຊາດ
-29 w:ມະນ
-22 w:ມະຫ
-14 w:ມະໂ
-24 w:ມັກ
14 w:ມັດ
-45 w:ມັນ
-28 w:ມາ.
18 w:ມາກ
18 w:ມາກ່ອ
-22 w:ມາຊ
-22 w:ມາຊິກ
-20 w:ມາຊິກສະ
-11 w:ມາຍ
-48 w:ມາດ
-67 w:ມາດຕາ
-22 w:ມາດເປ
-17 w:ມາດເປີດ
10 w:ມາດເພ
10 w:ມາດເພີ່
12 w:ມາດເລ
-17 w:ມາທ
-14 w:ມາທີ່
30 w:ມານ
17 w:ມານ20
17 w:ມານ200ຄ
-12 w:ມາບ
-10 w:ມາວ່າ
-15 w:ມາສ
-10 w:ມາຫ
-15 w:ມາຮ
-12 w:ມາເຮັ
-15 w:ມາໃ
-10 w:ມາໃຊ້
-11 w:ມາໃໝ່
21 w:ມາໄ
14 w:ມາໄດ້
-42 w:ມີ3
15 w:ມີການ
-17 w:ມີການປ່
10 w:ມີຂໍ້ຜິ
13 w:ມີຄວາ
-13 w:ມີຄຳເ
-11 w:ມີຄຳເວົ
-25 w:ມີຄຳແ
20 w:ມີຈ
10 w:ມີຈຸດ
-10 w:ມີຊື່
16 w:ມີຕ
-17 w:ມີທ
11 w:ມີນ້ຳ
26 w:ມີບ
13 w:ມີບັນຫາ
-41 w:ມີຜ
-27 w:ມີຜູ້
11 w:ມີພ
17 w:ມີພຽງ
-10 w:ມີສາມ
16 w:ມີສ່ວ
11 w:ມີເ
-11 w:ມີເນື
-11 w:ມີເນື້ອ
10 w:ມີໂ
-14 w:ມືອງຫ
-18 w:ມື່
15 w:ມື່ອໃ
47 w:ມູນ
24 w:ມູນຄ່
15 w:ມູນທີ
10 w:ມູນພື
10 w:ມູນພື້ນ
10 w:ມູນຫຼ
-10 w:ມູນເພີ່
13 w:ມົນ
-15 w:ມເຂ
-13 w:ມເຂົ້
-20 w:ມເດ
-23 w:ມເຕ
-23 w:ມເຕີມ
-12 w:ມເທື່
-11 w:ມເປັນພາ
13 w:ມເພ
10 w:ມເມ
-12 w:ມເຫ
-13 w:ມເໝ
-13 w:ມເໝາະ
-13 w:ມເໝາະສົ
12 w:ມແຂ
15 w:ມແຂວງ
15 w:ມແຖ
23 w:ມແທ
-16 w:ມແບ
12 w:ມໃຫ
-12 w:ມໃໝ
-18 w:ມໄດ
10 w:ມ່ຄ້າ
-17 w:ມ່ຕ
-15 w:ມ່ຕູ້
21 w:ມ່ນ
12 w:ມ່ນກາ
-11 w:ມ່ນຂ່
-11 w:ມ່ນຂ່າວ
-11 w:ມ່ນຄຳແນ
-11 w:ມ່ນພາ
-18 w:ມ່ນລາ
11 w:ມ່ນສະບັ
16 w:ມ່ນຫຍ
10 w:ມ່ນແລ
11 w:ມ່ນແລ້ວ
-12 w:ມ່ປ
-11 w:ມໜັ
-31 w:ມ￼￼
-31 w:ມ￼￼￼￼
-32 w:ມ￼￼￼￼￼￼
-32 w:ຢັນ
-11 w:ຢັນຕົ
-10 w:ຢັນຕົວເ
-41 w:ຢາກ
11 w:ຢາກປັ
14 w:ຢາກໃຫ້ຂ
-21 w:ຢາກໃຫ້ທ
12 w:ຢາກໄດ
-31 w:ຢາງ
-10 w:ຢືນ
-27 w:ຢືນຢັ
-17 w:ຢືນຢັນຈ
-11 w:ຢືນຢັນຕ
-24 w:ຢຸດ
-36 w:ຢູ່
-17 w:ຢູ່ບ້
-17 w:ຢູ່ບ້ານ
10 w:ຢູ່ແລ
30 w:ຢູ່ໃນ
13 w:ຢູ່ໜ້
-28 w:ຢ່າ
14 w:ຢ່າງສ
19 w:ຢ່າງແ
-38 w:ຣັ່
12 w:ຣາມ
13 w:ຣາມິດ
-27 w:ລກທ
-18 w:ລກທີ່
-16 w:ລກບ
-16 w:ລວມ
34 w:ລອກ
-12 w:ລອງພາ
-12 w:ລອງພາສາ
16 w:ລອງເບ
16 w:ລອງເບິ່
-14 w:ລອງໃຊ
-28 w:ລະກ
-43 w:ລະຂ
10 w:ລະຊ
20 w:ລະຍ
17 w:ລະດ
19 w:ລະດັບ
-24 w:ລະຕ
11 w:ລະຕັດ
-15 w:ລະທ
-26 w:ລະນ
45 w:ລະບ
18 w:ລະບຸວ
18 w:ລະບຸວ່າ
-15 w:ລະບົບ
22 w:ລະບໍ່
-21 w:ລະປ
10 w:ລະຜ
-47 w:ລະພ
-18 w:ລະພາບ
-12 w:ລະພາສ
15 w:ລະລ
23 w:ລະວ
16 w:ລະວັກ
-21 w:ລະສ
-10 w:ລະຫ
-10 w:ລະຫັດ
14 w:ລະອ
12 w:ລະອຽດ
-52 w:ລະຮ
-16 w:ລະຮູບ
-21 w:ລະຮຽບ
-21 w:ລະຮຽບຮຽ
-16 w:ລະເ
-19 w:ລະເບີ
-15 w:ລະເບີໂທ
-15 w:ລະແ
-11 w:ລະໃຊ້
14 w:ລະ￼￼￼￼￼
10 w:ລັກ
14 w:ລັກນ້
14 w:ລັກນ້ອຍ
-14 w:ລັດ
-18 w:ລັດແລ
-17 w:ລັດແລ້ວ
57 w:ລັບ
-23 w:ລັບ4ຄ
-23 w:ລັບ4ຄົນ
-13 w:ລັບຄົ
11 w:ລາ1
-29 w:ລາຂ
-41 w:ລາຄ
14 w:ລາຄານ້ຳ
-13 w:ລາງວັ
-10 w:ລາຈ
-19 w:ລາຈອນ
-16 w:ລາຍ
-15 w:ລາຍກາ
-12 w:ລາຍງານຂ
12 w:ລາຍລະ
12 w:ລາຍລະອຽ
-21 w:ລານ
13 w:ລາບ
-36 w:ລາວ
16 w:ລາວ-ຈ
16 w:ລາວ-ຈີນ
11 w:ລາວຂອງຂ
31 w:ລາວທີ
-14 w:ລາວແລ
-11 w:ລາວແລະພ
-13 w:ລາສ
17 w:ລາແ
24 w:ລຳດ
24 w:ລຳດັບ
-14 w:ລຳນ
-13 w:ລຳນີ້
-24 w:ລິການ
-13 w:ລິດ
-15 w:ລີກ
24 w:ລີ່
-35 w:ລຶບ
-26 w:ລືມ
12 w:ລືອກຕ
14 w:ລືອກທ
-13 w:ລືອກທີ2
15 w:ລືອກຫ
15 w:ລືອກຫົວ
-10 w:ລືອກໃ
-11 w:ລືອກໃຊ້
11 w:ລື່
-22 w:ລື່ອງ
-13 w:ລື້
12 w:ລຸນ
-17 w:ລຸ້
-66 w:ລູກ
-16 w:ລູກຄ້
-17 w:ລົງ
19 w:ລົງຂ່
19 w:ລົງຂ່າວ
-24 w:ລົງທະ
-24 w:ລົງທະບຽ
-12 w:ລົງທຶ
-14 w:ລົງທຶນ.
-19 w:ລົງເຫ
-19 w:ລົງເຫຼື
-15 w:ລົງໂດ
10 w:ລົງໃນ
-48 w:ລົດ
-20 w:ລົດຊາ
-17 w:ລົດເມ
16 w:ລົດໄຟລາ
16 w:ລົມ
-13 w:ລົ່າວ
-13 w:ລົ່າວ່າ
11 w:ລົ່າເລື
27 w:ລົ່າໃ
21 w:ລຽງ
-15 w:ລ່ວ
-15 w:ລ່ວງໜ
-15 w:ລ່ວງໜ້າ
24 w:ລ່າ
25 w:ລ່າສຸ
12 w:ລ້ວ
10 w:ລ້ວ,ຂ
10 w:ລ້ວ,ຂ້ອ
-12 w:ລ້ວຂ້
-12 w:ລ້ວຂ້ອຍ
17 w:ລ້ວຈະ
10 w:ລ້ວຕາ
-13 w:ລ້ວບໍ
-19 w:ລ້ວວາ
26 w:ລ້າ
30 w:ລ້ານກ
30 w:ລ້ານກີບ
-11 w:ລ້ຽ
12 w:ລໍຖ
12 w:ລໍຖ້າ
10 w:ວ,ຂ
10 w:ວ,ຂ້ອ
20 w:ວ,ຕ
16 w:ວ-ຈ
16 w:ວ-ຈີນ
-27 w:ວກວ
24 w:ວກັ
-11 w:ວກົ
10 w:ວກເຮົາຂ
-11 w:ວກເຮົາຈ
-11 w:ວກໍ
15 w:ວຂອງຂ
11 w:ວຂຶ
11 w:ວຂຶ້ນ
-12 w:ວຂຽ
-18 w:ວຂ້
-14 w:ວຂ້ອຍ
32 w:ວຂໍ
23 w:ວຂໍ້:
-24 w:ວຂໍ້ຂ
-21 w:ວຂໍ້ຂ່າ
16 w:ວຂໍ້ທ
16 w:ວຂໍ້ນ
15 w:ວຂໍ້ນີ້
-24 w:ວຂໍ້ບົດ
-17 w:ວຂໍ້ໃ
-21 w:ວຄາ
15 w:ວຄຳ
-10 w:ວງທີ່
-10 w:ວງນ
-10 w:ວງນ້ຳ
-10 w:ວງນ້ຳທາ
-13 w:ວງວ
14 w:ວງສຶກ
14 w:ວງສຶກສາ
17 w:ວງແ
-19 w:ວງໜ
-17 w:ວງໜ້າ
43 w:ວຈະ
-18 w:ວຈິ
-10 w:ວຍaiແ
-10 w:ວຍaiແລະ
-30 w:ວຍກ
16 w:ວຍຂ
12 w:ວຍຂຽນ
24 w:ວຍຄ
-14 w:ວຍບ
13 w:ວຍວ
11 w:ວຍສ
-13 w:ວຍເ
-13 w:ວຍແ
16 w:ວຍ￼
16 w:ວຍ￼￼￼
16 w:ວຍ￼￼￼￼￼
-11 w:ວດກ
19 w:ວດກັບ
18 w:ວດຊ
15 w:ວດຊື່
-11 w:ວດຕ
-16 w:ວດສ
-20 w:ວດສອບ
-10 w:ວດີ
11 w:ວດເບິ
11 w:ວດເບິ່ງ
12 w:ວດແ
10 w:ວຕາ
-12 w:ວຕື
-12 w:ວຕື່ມ
11 w:ວຕົ
-19 w:ວຖື
14 w:ວທັ
-14 w:ວທາ
-11 w:ວທີ
14 w:ວທີ່ຕ
-20 w:ວທີ່ທ
-14 w:ວທີ່ທ່າ
-33 w:ວນ.
-13 w:ວນ1
19 w:ວນກວດກັ
-10 w:ວນຂ
-22 w:ວນຂອງ
-14 w:ວນຈ
-15 w:ວນຊ
32 w:ວນຕ
23 w:ວນຕົວ
35 w:ວນທ
12 w:ວນທີ່
24 w:ວນປ
16 w:ວນຜູ້ເຂ
-11 w:ວນມ
-16 w:ວນສ
26 w:ວນອ
13 w:ວນາ
-14 w:ວນາທີ
13 w:ວນເພີ
13 w:ວນເພີ່ມ
16 w:ວນແ
31 w:ວນໃ
15 w:ວນໃສ່
-18 w:ວນ￼
-18 w:ວນ￼￼￼
-18 w:ວນ￼￼￼￼￼
-11 w:ວບອ
22 w:ວບ້
22 w:ວບ້ານ
-29 w:ວບໍ
-20 w:ວບໍ່ເ
-17 w:ວບໍ່ເກີ
-14 w:ວບໍ່ໄ
-14 w:ວບໍ່ໄດ້
15 w:ວປະ
20 w:ວປະມາ
-12 w:ວຜູ
-15 w:ວພ້
-15 w:ວພ້ອມ
-11 w:ວມກ
13 w:ວມາ
12 w:ວມີຄວ
12 w:ວມີຄວາມ
-12 w:ວມເ
23 w:ວຢູ
-28 w:ວຢ່
-20 w:ວຢ່າງ
-14 w:ວລາ
12 w:ວວັ
-20 w:ວວາ
16 w:ວວ່
13 w:ວສະກົ
-22 w:ວສັ
-22 w:ວສັ້ນ
31 w:ວສາ
12 w:ວຫາ
-36 w:ວຫຼ
-11 w:ວຫຼັງ
22 w:ວອອ
93 w:ວັກ
43 w:ວັກທີ
10 w:ວັກນີ
-11 w:ວັກສອ
12 w:ວັກສຸ
12 w:ວັກສຸດທ
26 w:ວັງ
22 w:ວັງວ່າຈ
-15 w:ວັດ
-104 w:ວັນ
-32 w:ວັນຈັ
22 w:ວັນທີ
-13 w:ວັນທີ12
-13 w:ວັນທີ30
22 w:ວັນທີ31
31 w:ວັບ
-13 w:ວັບໄຊ
-11 w:ວັບໄຊຂອ
22 w:ວັ້
13 w:ວາ.
30 w:ວາງ
19 w:ວາງໃສ
-25 w:ວານ
-17 w:ວານນີ
15 w:ວາມ
-14 w:ວາມຂອ
12 w:ວາມຄິ
-16 w:ວາມຍາ
11 w:ວາມຍາວ:
14 w:ວາມຍາວປ
-14 w:ວາມບໍ
-10 w:ວາມບໍ່ສ
-11 w:ວາມຜິ
21 w:ວາມເປ
21 w:ວາມເປັນ
-13 w:ວາມເໝ
-13 w:ວາມເໝາະ
-11 w:ວາມໄວ
15 w:ວາມໝາ
-12 w:ວາມ￼￼
-12 w:ວາມ￼￼￼￼
-34 w:ວາລ
26 w:ວິຈ
-10 w:ວິຊ
12 w:ວິຊາກ
12 w:ວິຊາການ
13 w:ວິດ
-28 w:ວິທ
55 w:ວິນ
61 w:ວິນາທ
14 w:ວົງເລ
14 w:ວົງເລັບ
24 w:ວົ້າຂ
25 w:ວົ້າຂອງ
-11 w:ວົ້າຈ
-12 w:ວົ້າເຖິ
-14 w:ວົ້າແ
-21 w:ວຽກ
18 w:ວຽດ
14 w:ວເກ
11 w:ວເກີນ
-12 w:ວເຕ
12 w:ວເຖ
12 w:ວເຖິງ
-18 w:ວເປ
-21 w:ວເປັນ
-14 w:ວເພ
-12 w:ວເພື່
-19 w:ວເລ
-16 w:ວເລກທ
-12 w:ວເລກທີ່
-15 w:ວເວົ້
-10 w:ວແນະນ
-29 w:ວແລ
-11 w:ວແລະພ
-11 w:ວແລະພາສ
-14 w:ວແລ້ວ
-16 w:ວໂຫ
-16 w:ວໂຫຼດ
-35 w:ວໃດ
-12 w:ວໃໝ
16 w:ວໄປ
-47 w:ວ່າ
-35 w:ວ່າ:￼
-35 w:ວ່າ:￼￼￼
-11 w:ວ່າກາ
-12 w:ວ່າຂ້
-12 w:ວ່າຂ້ອຍ
-16 w:ວ່າຄວ
-29 w:ວ່າຄຳ
-11 w:ວ່າຄຳຕອ
-11 w:ວ່າດ້
-11 w:ວ່າດ້ວຍ
-22 w:ວ່າຕົ
16 w:ວ່າທ່
17 w:ວ່າທ່ານ
-11 w:ວ່າບົ
13 w:ວ່າບໍ
25 w:ວ່າຜູ
21 w:ວ່າແລ
14 w:ວ້ຄ
26 w:ວ້ທ
12 w:ວ້ທ້າ
10 w:ວ້ທ້າຍບ
13 w:ວ້ບ
19 w:ວ້ພ
-12 w:ວ້ວ
-16 w:ວ້າ
43 w:ວ້ໃ
-11 w:ວໜັ
-12 w:ວໜັງສ
13 w:ວໜ້
-14 w:ວໜ້າກ
-14 w:ວໜ້າກົມ
15 w:ວໜ້າພ
15 w:ວໜ້າພະແ
16 w:ສດຖ
13 w:ສດຖະກ
13 w:ສດຖະກິດ
-14 w:ສບຸ
-22 w:ສວນ
-16 w:ສອງ
19 w:ສອງບ່
20 w:ສອງບ່ອນ
-27 w:ສອງປີ
-18 w:ສອງຝ່
-18 w:ສອງຝ່າຍ
-49 w:ສອນ
-56 w:ສອບ
-18 w:ສອບເສ
-18 w:ສອບເສັງ
13 w:ສະກ
20 w:ສະກົດ
-31 w:ສະຖ
14 w:ສະຖານທີ
-21 w:ສະຖິຕ
32 w:ສະນ
30 w:ສະນັ້
-38 w:ສະບ
-32 w:ສະບັບ
12 w:ສະບັບບໍ
-10 w:ສະບັບພາ
-19 w:ສະບັບວັ
-16 w:ສະບັບວາ
-16 w:ສະບັບເຕ
-12 w:ສະບັບແປ
-22 w:ສະບັບໜ້
-21 w:ສະພ
-24 w:ສະມ
-22 w:ສະມາຊ
-22 w:ສະມາຊິກ
-12 w:ສະຫວັ
-17 w:ສະຫະພ
-17 w:ສະຫະພັນ
31 w:ສະຫຼັ
13 w:ສະຫຼັບກ
-13 w:ສະເໜີໃຫ
13 w:ສະເໝີ
-21 w:ສະໄ
-16 w:ສະໜ
-13 w:ສະໜາມ
-32 w:ສະໝ
-27 w:ສະໝັກ
-10 w:ສັກ
-20 w:ສັງ
17 w:ສັງເກ
40 w:ສັບ
13 w:ສັບສົ
-25 w:ສັ້
-14 w:ສັ້ນ,
-22 w:ສັ້ນທ
-18 w:ສັ້ນທາງ
11 w:ສັ້ນສ
-12 w:ສາ,
-15 w:ສາກ
12 w:ສາງ
-52 w:ສາຍ
-33 w:ສາດ
-15 w:ສາທາລ
-15 w:ສາທາລະນ
10 w:ສາທີ່
-16 w:ສານ
-19 w:ສາບ
-14 w:ສາປ
-12 w:ສາຝ
-12 w:ສາຝຣັ
-12 w:ສາຝຣັ່ງ
14 w:ສາມ
11 w:ສາມຂອ
41 w:ສາມາດ
-22 w:ສາມາດເປ
10 w:ສາມາດເພ
12 w:ສາມາດເລ
-17 w:ສາມເທ
-13 w:ສາມເທື່
15 w:ສາມແຖ
-19 w:ສາລ
10 w:ສາລາວຂອ
-13 w:ສາລາວແລ
13 w:ສາລາວໂດ
-14 w:ສາວ
-23 w:ສາສ
21 w:ສາເ
23 w:ສາເຫດ
-19 w:ສຳນ
-24 w:ສຳນວນ
42 w:ສຳລ
42 w:ສຳລັບ
-23 w:ສຳລັບ4ຄ
-13 w:ສຳລັບຄົ
26 w:ສຳເ
20 w:ສຳເລັ
-17 w:ສຳເລັດແ
13 w:ສິກ
-27 w:ສິງ
-32 w:ສິດ
-40 w:ສິນ
-13 w:ສິນຄ້
-12 w:ສິນແລ
-40 w:ສິບ
13 w:ສິ້ນສ
13 w:ສິ້ນສຸດ
-13 w:ສີ.
-43 w:ສີສ
-13 w:ສີ່
20 w:ສືບ
24 w:ສືບຕໍ
12 w:ສືພ
12 w:ສືພິມ
-10 w:ສືເ
10 w:ສື່ລາ
-25 w:ສຸກ
-33 w:ສຸດ
-21 w:ສຸດທ້
-21 w:ສຸດທ້າຍ
-19 w:ສຸດໃນ
-10 w:ສຸພ
11 w:ສຸພາບ
-66 w:ສູດ
-34 w:ສູນ
-16 w:ສູ່
-20 w:ສົກ
-23 w:ສົດ
30 w:ສົນ
16 w:ສົນໃຈ
-11 w:ສົມ
12 w:ສົມບູ
-16 w:ສົ່ງຄ
13 w:ສົ່ງບ
17 w:ສົ່ງພ
-12 w:ສົ່ງມາບ
16 w:ສົ່ງມາໄ
22 w:ສົ່ງອ
21 w:ສົ່ງອອກ
-13 w:ສົ່ງຮ
-10 w:ສົ່ງຮູບ
-15 w:ສົ່ງເ
-34 w:ສົ້
-40 w:ສຽງ
17 w:ສຽງຂອ
-29 w:ສ່ກ
-11 w:ສ່ຂ
-11 w:ສ່ຂໍ້
-11 w:ສ່ຂໍ້ຄວ
39 w:ສ່ຄ
15 w:ສ່ຄວາ
15 w:ສ່ຄວາມຄ
-15 w:ສ່ຕ
-14 w:ສ່ຕົວ
-14 w:ສ່ບ
-14 w:ສ່ບ່ອ
-16 w:ສ່ປ
13 w:ສ່ລ
40 w:ສ່ວ
21 w:ສ່ວນຕ
16 w:ສ່ວນຕົວ
30 w:ສ່ວນທ
10 w:ສ່ວນທີ່
-10 w:ສ່ວນຫ
10 w:ສ່ວນອ
17 w:ສ່ວນໃ
20 w:ສ່ເ
-10 w:ສ່ໃ
50 w:ສ້າ
-33 w:ສ້າງຂ
34 w:ສ້າງຄ
31 w:ສ້າງຄຳຕ
-19 w:ສ້າງດ
-20 w:ສ້າງດ້ວ
10 w:ສ້າງຕາຕ
22 w:ສ້າງແ
17 w:ສ້າງໂ
16 w:ສ້າງໂດຍ
-19 w:ຫຍກຕໍ
12 w:ຫຍກທີ
12 w:ຫຍດ
-12 w:ຫຍດແກ
30 w:ຫຍັງກ
-13 w:ຫຍັງບ
19 w:ຫຍັງຢ
-15 w:ຫຍັງແ
-11 w:ຫຍັງແດ່
-28 w:ຫຍາ
-26 w:ຫຍ່
34 w:ຫຍໍ
-11 w:ຫຍໍ້ລ
-13 w:ຫຍໍ້ລົງ
19 w:ຫຍໍ້ສ
-13 w:ຫຍໍ້ແ
13 w:ຫຍໍ້ໃ
25 w:ຫຍໍ້ໜ
26 w:ຫຍໍ້ໜ້າ
-38 w:ຫດ:
33 w:ຫດກ
29 w:ຫດການ
15 w:ຫດຜ
12 w:ຫດຜົນ
21 w:ຫດເ
18 w:ຫວຽ
29 w:ຫວ່
33 w:ຫວ່າງ
-19 w:ຫະພ
-17 w:ຫະພັນ
-31 w:ຫັດ
-13 w:ຫັນດີ
-14 w:ຫັນວ່
-11 w:ຫັນໃນ
-10 w:ຫາຍ
10 w:ຫາຍໄປ
25 w:ຫານ
10 w:ຫາບ
-17 w:ຫາລ
-11 w:ຫາສ
-12 w:ຫາຫ
11 w:ຫົກ
19 w:ຫົວ
37 w:ຫົວຂໍ
23 w:ຫົວຂໍ້:
-24 w:ຫົວຂໍ້ຂ
16 w:ຫົວຂໍ້ທ
16 w:ຫົວຂໍ້ນ
-17 w:ຫົວຂໍ້ໃ
-17 w:ຫົວບົ
11 w:ຫົວໜ້
-14 w:ຫົວໜ້າກ
15 w:ຫົວໜ້າພ
-13 w:ຫຼງກາ
15 w:ຫຼງຂ່
15 w:ຫຼງຂ່າວ
-50 w:ຫຼວ
-10 w:ຫຼວງນ
-10 w:ຫຼວງນ້ຳ
21 w:ຫຼອດບ
21 w:ຫຼອດບົດ
23 w:ຫຼັກ:
-13 w:ຫຼັງຄ
-35 w:ຫຼັງເ
13 w:ຫຼັບກ
10 w:ຫຼັບກັນ
-15 w:ຫຼັ້ມ
15 w:ຫຼາຍ!
17 w:ຫຼາຍກ
18 w:ຫຼາຍກວ່
-22 w:ຫຼາຍຄ
-12 w:ຫຼາຍຄົນ
-12 w:ຫຼາຍເ
21 w:ຫຼາດເ
21 w:ຫຼາດເຊົ
14 w:ຫຼິ
14 w:ຫຼິ້ນ
41 w:ຫຼື
-14 w:ຫຼືຈະ
20 w:ຫຼືບໍ
16 w:ຫຼືອມ
14 w:ຫຼຸ
17 w:ຫຼຸດຄ
20 w:ຫຼຸດຄວາ
-10 w:ຫຼຸບຂ່າ
25 w:ຫຼ່
-19 w:ຫຼ່ງຂ
-31 w:ຫຼ່ງຂ່າ
12 w:ຫຼ່ງຂໍ້
23 w:ຫຼ່ງທ
19 w:ຫຼ່ງທີ່
-35 w:ຫຼ້
-21 w:ຫຼ້າສ
-21 w:ຫຼ້າສຸດ
-52 w:ຫ່ງ
-17 w:ຫ່ງຊາ
-12 w:ຫ່ງໜຶ
-12 w:ຫ່ງໜຶ່ງ
13 w:ຫ້.
-33 w:ຫ້ກ
14 w:ຫ້ກວດ
-22 w:ຫ້ກົງ
-22 w:ຫ້ກົງກັ
30 w:ຫ້ຂ
-15 w:ຫ້ຂຽນ
20 w:ຫ້ຂ່າ
19 w:ຫ້ຂ້ອ
16 w:ຫ້ຄົນ
-15 w:ຫ້ຄົບ
17 w:ຫ້ຈ
-20 w:ຫ້ຖ
16 w:ຫ້ທ່າ
-40 w:ຫ້ນ
-12 w:ຫ້ນັກ
-25 w:ຫ້ນ້ອ
33 w:ຫ້ບ
23 w:ຫ້ບັນ
15 w:ຫ້ບົດ
10 w:ຫ້ປ
15 w:ຫ້ປ່ຽ
21 w:ຫ້ຜ
21 w:ຫ້ຜູ້
14 w:ຫ້ຜູ້ອ່
-10 w:ຫ້ພ
21 w:ຫ້ມ
19 w:ຫ້ລຶບ
-14 w:ຫ້ລູກ
-20 w:ຫ້ສ
-27 w:ຫ້ສັ້
-21 w:ຫ້ສັ້ນລ
22 w:ຫ້ອງກ
22 w:ຫ້ອງການ
-10 w:ຫ້ຮູ້ວ່
-17 w:ຫ້າ
-10 w:ຫ້ເ
10 w:ຫ້ເຈົ
10 w:ຫ້ເຈົ້າ
-20 w:ຫ້ເດັ
-11 w:ຫ້ເບິ
-11 w:ຫ້ເບິ່ງ
18 w:ຫ້ເປັ
34 w:ຫ້ແ
19 w:ຫ້ແດ່
30 w:ຫ້ແລ້
-32 w:ຫ້ໂ
-23 w:ຫ້ໂຊກ
-23 w:ຫ້ໂຊກດີ
-11 w:ຫ້ໂຮງ
10 w:ຫ້ໃຊ້
-21 w:ຫ້ໃສ່
-15 w:ຫ້ໄ
-12 w:ຫ້ໝ
12 w:ອກ,
11 w:ອກ:
19 w:ອກກ
-22 w:ອກຂ
-18 w:ອກຂ້ອ
12 w:ອກຂ້ອຍໄ
13 w:ອກຄ
-17 w:ອກຈາກບົ
-14 w:ອກຊ
-12 w:ອກຊື່
11 w:ອກທ
-13 w:ອກທີ2
22 w:ອກຜ
24 w:ອກຜົນ
-16 w:ອກມ
-37 w:ອກລ
-20 w:ອກວ
15 w:ອກຫົວ
15 w:ອກຫົວຂໍ
-28 w:ອກຮ
-14 w:ອກະສານທ
19 w:ອກາ
-66 w:ອກເ
-20 w:ອກເພາ
-10 w:ອກໃ
-11 w:ອກໃຊ້
12 w:ອກໄດ້
11 w:ອຂ່
11 w:ອຂ່າວ
-13 w:ອຄວ
-12 w:ອຄວາມ
-11 w:ອຄື
28 w:ອງ,
-39 w:ອງ:
19 w:ອງກະຊ
19 w:ອງກະຊວງ
-11 w:ອງກັບ
38 w:ອງການ
10 w:ອງການປັ
-15 w:ອງການປ່
17 w:ອງການສະ
-13 w:ອງຂ
-12 w:ອງຂ່າ
11 w:ອງຂ້ອ
-44 w:ອງຂໍ້
-17 w:ອງຂໍ້ມູ
-21 w:ອງຄ
18 w:ອງຄວາ
-23 w:ອງຈ
-16 w:ອງຈອງ
11 w:ອງຊ
14 w:ອງຊາວ
19 w:ອງຊາວບ້
22 w:ອງຕົ້
13 w:ອງຖິ່
-15 w:ອງທຸກ
19 w:ອງທ່າ
-13 w:ອງທ່ານກ
16 w:ອງທ່ຽວລ
-13 w:ອງນ
-32 w:ອງບ
-26 w:ອງບັນ
-25 w:ອງບັນນາ
11 w:ອງບົດ
11 w:ອງບົດນີ
20 w:ອງບ່ອ
20 w:ອງບ່ອນ.
-16 w:ອງບໍ່
-42 w:ອງປ
-20 w:ອງປະຊ
-18 w:ອງປະຊຸມ
21 w:ອງຜ
13 w:ອງຜູ້ກ່
-14 w:ອງຝ່າ
-53 w:ອງພ
-29 w:ອງມ
16 w:ອງຢ່າ
-13 w:ອງລາວ
22 w:ອງວ
11 w:ອງສາມ
-40 w:ອງອ
-15 w:ອງອອກ
18 w:ອງເຈົ
18 w:ອງເຈົ້າ
-16 w:ອງເຮັ
10 w:ອງແກ້
-12 w:ອງແມ່
-20 w:ອງແລະ
-18 w:ອງໂ
-39 w:ອງໃ
-20 w:ອງໃຊ້
-16 w:ອງໃຫ້
10 w:ອງໃໝ່
-17 w:ອງໄ
-14 w:ອງໄດ້
-11 w:ອງໜັງ
-11 w:ອງໜັງສື
19 w:ອງໝາຍ
-15 w:ອງ￼
-15 w:ອງ￼￼￼
-15 w:ອງ￼￼￼￼￼
-12 w:ອຍກ
-41 w:ອຍຂ
-32 w:ອຍຂຽນ
10 w:ອຍຈ
-13 w:ອຍຕ
-22 w:ອຍບ
-25 w:ອຍບອກ
-11 w:ອຍບໍ່ໄດ
17 w:ອຍຢ
-12 w:ອຍລ
-12 w:ອຍລອງ
-16 w:ອຍອ່າ
-23 w:ອຍເ
11 w:ອຍໃ
35 w:ອຍໄ
31 w:ອຍໄດ້
14 w:ອດຂ
-10 w:ອດຕ
-12 w:ອດທ
20 w:ອດບ
21 w:ອດບົດ
-14 w:ອດມ
10 w:ອດເ
17 w:ອດເປັ
-23 w:ອດໄ
19 w:ອຖື
45 w:ອນ.
19 w:ອນ:
-28 w:ອນກ
-16 w:ອນການ
-13 w:ອນກົດ
-24 w:ອນຂ
-34 w:ອນຈ
-10 w:ອນທ
-23 w:ອນພ
-33 w:ອນລ
-20 w:ອນລາຍ
-39 w:ອນວ
-14 w:ອນວັນທີ
-25 w:ອນວ່າ
-21 w:ອນສ
-10 w:ອນສົ່
-10 w:ອນຫ
-15 w:ອນຫຼື
15 w:ອນອ
-12 w:ອນຮັບ
-21 w:ອນີ
-11 w:ອນເຊັ
12 w:ອນເພາ
-31 w:ອນແ
-14 w:ອນແລ້ວຈ
-13 w:ອນໂ
-52 w:ອນໄ
18 w:ອນໜ
11 w:ອນໜ້າ
-38 w:ອບ:
14 w:ອບກ
20 w:ອບກ່ອ
13 w:ອບຂອງ
-13 w:ອບຄ
-12 w:ອບຊ
-13 w:ອບທ
-16 w:ອບທີ່
20 w:ອບນ
21 w:ອບນີ້
-13 w:ອບບ
15 w:ອບປ
15 w:ອບປີ້
14 w:ອບວ
-18 w:ອບວ່າ
-35 w:ອບສ
-11 w:ອບເ
-10 w:ອບເປັ
-18 w:ອບເສັ
-10 w:ອບໃ
-16 w:ອບໄ
-10 w:ອມຕ
16 w:ອມສ
-22 w:ອມຮ
-18 w:ອມຮັບ
16 w:ອມເ
-12 w:ອມແ
-10 w:ອມ￼
-10 w:ອມ￼￼￼
-10 w:ອມ￼￼￼￼￼
11 w:ອຫາ
17 w:ອອກ
10 w:ອອກກ່
10 w:ອອກກ່ອນ
-15 w:ອອກຈາ
-19 w:ອອກຈາກບ
11 w:ອອກອາ
-11 w:ອອກເພ
-20 w:ອອກເພາະ
11 w:ອອກໄດ
-20 w:ອອນ
-20 w:ອອນລາ
10 w:ອະທ
10 w:ອະທິບ
10 w:ອະທິບາຍ
15 w:ອະນ
-26 w:ອະໄ
-39 w:ອະໄພ,
23 w:ອະໄພທ
23 w:ອະໄພທີ່
20 w:ອັກສອ
16 w:ອັກສອນລ
-11 w:ອັງ
-16 w:ອັງກິດແ
21 w:ອັງກິດໃ
-20 w:ອັດ
10 w:ອັດຕະໂນ
29 w:ອັນ
19 w:ອັນນີ
21 w:ອັບ
-11 w:ອາກ
11 w:ອາກາດ
-27 w:ອາຈ
-27 w:ອາຈານ
86 w:ອາດ
27 w:ອາດບໍ
11 w:ອາດປ່
11 w:ອາດປ່ຽນ
10 w:ອາດຜິ
-14 w:ອາດມີກາ
-38 w:ອາທ
-38 w:ອາທິດ
23 w:ອາລ
24 w:ອາລົມ
-14 w:ອາສ
-13 w:ອາສາສ
11 w:ອິດ
12 w:ອິນ
-19 w:ອີກບໍ
16 w:ອີກຮອ
14 w:ອີກຮອບກ
13 w:ອີກເທ
13 w:ອີກເທື່
15 w:ອີງ
11 w:ອີໂ
12 w:ອີໂມຈ
-19 w:ອື່
-15 w:ອົງ
14 w:ອົາ
-10 w:ອົາສະ
12 w:ອົາອອ
12 w:ອຽດ
-19 w:ອເພ
-11 w:ອເພີ່
10 w:ອໃດ
13 w:ອໃຫ
-19 w:ອໃຫ້ກ
12 w:ອໃຫ້ຂ
16 w:ອໃຫ້ບ
16 w:ອໃຫ້ບົດ
-12 w:ອ່ອ
-16 w:ອ່ານ.
-16 w:ອ່ານຂ
-14 w:ອ່ານຂ່າ
-18 w:ອ່ານຕ
-13 w:ອ່ານຕໍ່
11 w:ອ່ານທົ່
14 w:ອ່ານບໍ່
16 w:ອ່ານປ
-10 w:ອ່ານວ່າ
24 w:ອ່ານອ
17 w:ອ່ານອອກ
-11 w:ອ່ານຮ
14 w:ອ່ານເ
-14 w:ອ່ານແ
-10 w:ອ່ານແລ້
12 w:ອ່ານໃ
16 w:ອ່ານໄ
20 w:ອ້າ
15 w:ອ້າງອ
10 w:ອ້າງອີງ
-17 w:ຮງຮ
-17 w:ຮງຮຽນ
10 w:ຮງແ
-31 w:ຮງໝ
-13 w:ຮອບ
14 w:ຮອບກ່
14 w:ຮອບກ່ອນ
22 w:ຮັກຕາ
-18 w:ຮັກສາ
-15 w:ຮັດວຽ
25 w:ຮັດຫຍ
25 w:ຮັດຫຍັງ
23 w:ຮັດແທ
23 w:ຮັດແທັກ
10 w:ຮັດໃຫ້ຜ
-40 w:ຮັບ
-17 w:ຮັບກາ
39 w:ຮັບຊາ
29 w:ຮັບຊາບ.
13 w:ຮັບຜົ
-10 w:ຮັບຮອ
-12 w:ຮາກ
-26 w:ຮືອ
16 w:ຮູບ
22 w:ຮູບແບ
11 w:ຮູບແບບຂ
15 w:ຮູ້ບໍ
-17 w:ຮູ້ວ່
-32 w:ຮົາ
12 w:ຮົາຂໍ
-23 w:ຮົາຈະ
-10 w:ຮຽກ
-10 w:ຮຽກຮ້
-10 w:ຮຽກຮ້ອງ
-10 w:ຮຽງ
12 w:ຮຽງຄື
-76 w:ຮຽນ
13 w:ຮຽບ
12 w:ຮຽບຮຽງຄ
18 w:ຮຽບຮ້
18 w:ຮຽບຮ້ອຍ
-31 w:ຮ່ວ
21 w:ຮ່າ
14 w:ຮ່າງທ
-29 w:ຮ້ອ
-54 w:ຮ້າ
-11 w:ະກວ
-18 w:ະກອ
-12 w:ະກະ
35 w:ະກັ
11 w:ະກັບໜ
-59 w:ະກາ
-14 w:ະການຕ
-18 w:ະກຳ
18 w:ະກົ
-12 w:ະຂຶ
-12 w:ະຂຶ້ນ
18 w:ະຂຽ
-17 w:ະຂໍ
-18 w:ະຄອ
-65 w:ະຈຳ
-15 w:ະຈຳນວ
-23 w:ະຈຳວັ
-13 w:ະຈິ
22 w:ະຊວ
12 w:ະຊວງກ
14 w:ະຊວງສ
14 w:ະຊວງສຶກ
11 w:ະຊຸມ.
20 w:ະຊຸມຕ
13 w:ະຍາ
12 w:ະຍຸ
12 w:ະຍົ
17 w:ະດັ
-28 w:ະດາ
-15 w:ະດີ
12 w:ະດຶ
-10 w:ະດູ
-25 w:ະຕິ
-11 w:ະຕິບັ
19 w:ະຕູ
-12 w:ະຕົວເ
-10 w:ະຕົວເລກ
16 w:ະຕ້
16 w:ະຕ້ອງ
-22 w:ະຖາ
13 w:ະຖານທ
14 w:ະຖານທີ່
-18 w:ະຖິ
-21 w:ະຖິຕິ
-10 w:ະຖື
11 w:ະທານກ
-14 w:ະທານປ
-13 w:ະທານປະເ
10 w:ະທິບາ
-11 w:ະທີ
-32 w:ະນະ
16 w:ະນັ
-10 w:ະນັກງ
-10 w:ະນັກງານ
29 w:ະນັ້ນ
-46 w:ະນາ
-16 w:ະນາຄາ
-14 w:ະນິ
-31 w:ະນີ
12 w:ະນຸ
-16 w:ະບັ
-16 w:ະບັບ.
20 w:ະບັບຂ
11 w:ະບັບບ
12 w:ະບັບບໍ່
-13 w:ະບັບພ
-10 w:ະບັບພາສ
-27 w:ະບັບວ
-18 w:ະບັບວັນ
-16 w:ະບັບວານ
16 w:ະບັບສ
16 w:ະບັບອ
10 w:ະບັບອັງ
-27 w:ະບັບເ
-16 w:ະບັບເຕັ
-17 w:ະບັບແ
20 w:ະບັບໃ
-23 w:ະບັບໜ
-22 w:ະບັບໜ້າ
-14 w:ະບາ
34 w:ະບຸ
18 w:ະບຸວ່
-30 w:ະບົ
-28 w:ະບຽ
-12 w:ະບຽນຊ
23 w:ະບໍ
10 w:ະບໍ່ມ
14 w:ະບໍ່ສ
11 w:ະປັ
-22 w:ະປິ
-26 w:ະພັ
-39 w:ະພາ
-12 w:ະພາສາ
10 w:ະພໍ
-22 w:ະມາຊິ
-20 w:ະມາຊິກສ
15 w:ະມານ2
17 w:ະມານ200
-12 w:ະລັ
-31 w:ະລາ
-19 w:ະລາຈອ
11 w:ະລຸ
13 w:ະລຸນາ
20 w:ະລົ
29 w:ະວັ
-19 w:ະວາ
-36 w:ະວີ
-12 w:ະສອ
-24 w:ະສາ
-14 w:ະສານທ
-21 w:ະສິ
21 w:ະສິກຳ
-34 w:ະສົ
-17 w:ະຫຍ
21 w:ະຫວ
-11 w:ະຫວັນ
28 w:ະຫວ່າ
-21 w:ະຫະ
-17 w:ະຫະພັ
-13 w:ະຫັ
-30 w:ະຫາ
19 w:ະຫຼ
21 w:ະຫຼອດບົ
31 w:ະຫຼັບ
13 w:ະຫຼັບກັ
21 w:ະຫຼາດເຊ
-10 w:ະຫຼຸບຂ່
14 w:ະອາ
12 w:ະອຽ
12 w:ະອຽດເ
-18 w:ະຮູ
-17 w:ະຮຽ
-17 w:ະຮຽບຮ
-17 w:ະຮຽບຮຽງ
-18 w:ະເຈົ້າຂ
16 w:ະເຈົ້າສ
18 w:ະເຈົ້າອ
25 w:ະເດ
26 w:ະເດັນ
-20 w:ະເທ
-21 w:ະເບ
-15 w:ະເບີໂ
10 w:ະເປັນ
-27 w:ະເລ
25 w:ະເຫ
14 w:ະເຮ
16 w:ະເຮັດ
-13 w:ະເໜີໃ
-13 w:ະເໜີໃຫ້
-12 w:ະແກ້ໄ
-36 w:ະແນ
-12 w:ະແນນຄ
-16 w:ະແບ
-13 w:ະແຫຼງກາ
15 w:ະແຫຼງຂ່
10 w:ະໂນມັ
-19 w:ະໂຫຍກຕໍ
12 w:ະໂຫຍກທີ
12 w:ະໂຫຍດ
-12 w:ະໂຫຍດແກ
19 w:ະໃນ
-27 w:ະໄພ
23 w:ະໄພທີ
12 w:ະໄວ
-26 w:ະໄໝ
-43 w:ະໜາ
-27 w:ະໝັ
-11 w:ັກ3
-17 w:ັກ5
34 w:ັກ:
-34 w:ັກຂ
17 w:ັກຂອງ
-24 w:ັກຂຽນ
-28 w:ັກຂ່າ
-10 w:ັກຂ່າວໃ
-36 w:ັກຄ
-11 w:ັກງ
-11 w:ັກງານ
-10 w:ັກຈ
-11 w:ັກຊ
27 w:ັກທ
19 w:ັກທີ2
-10 w:ັກທີ່
22 w:ັກນ
10 w:ັກນີ້
-24 w:ັກບ
14 w:ັກບໍ່
12 w:ັກປ
10 w:ັກລ
-15 w:ັກສອງ
20 w:ັກສອນ
12 w:ັກສຸດ
12 w:ັກສຸດທ້
10 w:ັກຫ
-11 w:ັກອ
-21 w:ັກຮ
-28 w:ັກເ
-25 w:ັກແ
-18 w:ັກແລະ
-12 w:ັກໂ
-16 w:ັກໃ
28 w:ັງ:
18 w:ັງກ
-38 w:ັງຂ
-17 w:ັງຄ
-16 w:ັງຄຳວ
-16 w:ັງຄຳວ່າ
10 w:ັງຄຳເ
10 w:ັງຄຳເຫັ
-24 w:ັງຈ
-11 w:ັງຍ
-11 w:ັງທ
12 w:ັງບົດ
12 w:ັງບໍ່ມີ
-10 w:ັງຜ
-29 w:ັງພ
26 w:ັງຢ
16 w:ັງຢູ່
-26 w:ັງລ
20 w:ັງວ
22 w:ັງວ່າຈະ
14 w:ັງສອງ
13 w:ັງສາມ
12 w:ັງສາມາດ
12 w:ັງສືພ
12 w:ັງສືພິມ
-10 w:ັງສືເ
-19 w:ັງເ
17 w:ັງເກດ
-24 w:ັງແ
-11 w:ັງແດ່
-13 w:ັງໃ
22 w:ັງ￼
22 w:ັງ￼￼￼
22 w:ັງ￼￼￼￼￼
-13 w:ັດ.
-16 w:ັດກ
-12 w:ັດຂ
-10 w:ັດຂອງ
17 w:ັດຂໍ້
20 w:ັດຄ
23 w:ັດງ
10 w:ັດງານ
12 w:ັດຈິງ
-19 w:ັດຊ
10 w:ັດຕະໂ
10 w:ັດຕະໂນມ
14 w:ັດຕາມ
11 w:ັດນີ້
-33 w:ັດບ
-18 w:ັດບອດ
-20 w:ັດປ
-10 w:ັດຜ່າ
-15 w:ັດພ
13 w:ັດລ
34 w:ັດລອກ
-15 w:ັດວ
-15 w:ັດວຽກ
-23 w:ັດສ
28 w:ັດຫຍັ
-19 w:ັດຫຍໍ
-16 w:ັດອ
-32 w:ັດເ
23 w:ັດແທັ
10 w:ັດແລະ
-21 w:ັດແລ້
10 w:ັດໃຫ້ຜູ
-14 w:ັດໄ
19 w:ັນ.
12 w:ັນ1
-14 w:ັນ3
-27 w:ັນ:
14 w:ັນa
12 w:ັນກ
17 w:ັນກາງ
13 w:ັນຂ
-15 w:ັນຂອງ
-17 w:ັນຂອງຜູ
10 w:ັນຂໍ້
-13 w:ັນຄົນ
-52 w:ັນຈ
-32 w:ັນຈັນ
-24 w:ັນຍ
-13 w:ັນຍາຍຮູ
-12 w:ັນດ
14 w:ັນດີ.
-17 w:ັນຕົວເລ
16 w:ັນທ
-11 w:ັນທັງ
10 w:ັນທຳມ
10 w:ັນທຳມະຊ
14 w:ັນທີ.
-11 w:ັນທີ1
-10 w:ັນທີ12ມ
-21 w:ັນທີ2
17 w:ັນທີເ
17 w:ັນທີໃ
-13 w:ັນທີ່
27 w:ັນນ
18 w:ັນນີ້
-13 w:ັນບ
-36 w:ັນປ
-15 w:ັນປະໂ
-15 w:ັນປະໂຫຍ
-25 w:ັນພ
-14 w:ັນພາສ
-13 w:ັນມ
11 w:ັນມື້
-13 w:ັນຢ
-26 w:ັນວ
15 w:ັນວັນ
-18 w:ັນວ່າ
-20 w:ັນສ
-14 w:ັນສອງ
-11 w:ັນສະບ
-11 w:ັນສະບັບ
-21 w:ັນສະໄ
11 w:ັນສ່ວນຕ
-23 w:ັນຫຍັ
-11 w:ັນຫຍັງບ
14 w:ັນຫຼັ
10 w:ັນຮ
12 w:ັນຮູບ
11 w:ັນຮູບແບ
-33 w:ັນແ
-18 w:ັນແລະ
11 w:ັນແລ້
-14 w:ັນໃ
-11 w:ັນໃໝ່
-13 w:ັນໜ
-23 w:ັນໝ
-28 w:ັບ4
-23 w:ັບ4ຄົ
11 w:ັບຂ
15 w:ັບຂ່າ
-33 w:ັບຄົນ
14 w:ັບຈ
43 w:ັບຊ
39 w:ັບຊາບ
15 w:ັບຕ
-17 w:ັບຖ
-10 w:ັບທ
11 w:ັບທີ່
14 w:ັບນ
14 w:ັບນີ້
-18 w:ັບບ
11 w:ັບບໍ່
-13 w:ັບປ
-29 w:ັບປຸງ
10 w:ັບປຸງນີ
13 w:ັບຜ
19 w:ັບຜູ້ອ່
14 w:ັບຜົນ
28 w:ັບພ
-10 w:ັບພາສາລ
16 w:ັບພາສາອ
13 w:ັບພິທ
-20 w:ັບມ
-15 w:ັບມາໃ
-10 w:ັບມາໃຊ້
-12 w:ັບວັນ
-10 w:ັບວັນຈັ
-16 w:ັບວານ
-16 w:ັບວານນີ
35 w:ັບສ
11 w:ັບສົນ
10 w:ັບອັງ
10 w:ັບອັງກິ
-10 w:ັບຮອງ
-21 w:ັບເ
-16 w:ັບເຕັ
20 w:ັບເພຈ
36 w:ັບແ
21 w:ັບແລ້
18 w:ັບໂ
11 w:ັບໂພສ
11 w:ັບໃຫ້ເປ
-27 w:ັບໃໝ່
-16 w:ັບໄຊຂ
-11 w:ັບໄຊຂອງ
11 w:ັບໜັງ
11 w:ັບໜັງສື
-18 w:ັບໜ້າ
13 w:ັມ.
20 w:ັມໃ
47 w:ັອບ
15 w:ັອບປີ
-41 w:ັ່ງ
-25 w:ັ່ງນີ້:
-28 w:ັ່ນ
-27 w:ັ້ງ
-17 w:ັ້ງທີ
17 w:ັ້ງແຕ
13 w:ັ້ນຄຳ
-18 w:ັ້ນທາ
-14 w:ັ້ນບໍ
-10 w:ັ້ນມ.
14 w:ັ້ນສຳ
10 w:ັ້ນເປ
10 w:ັ້ນແມ່ນ
21 w:ັ້ນໄດ
-23 w:ັ້ມ
-19 w:າ,ລ
-19 w:າ,ລາວ
-26 w:າ12
20 w:າ14
-13 w:າກ2
-12 w:າກ8
12 w:າກຂ
11 w:າກຄວາ
16 w:າກທ່າ
18 w:າກນ
28 w:າກນີ້
-14 w:າກບົດ
19 w:າກບ່ອ
11 w:າກປັບ
-10 w:າກພ
13 w:າກວດຄ
13 w:າກວດຄືນ
-13 w:າກຫ
-11 w:າກອ
-10 w:າກຮ
-13 w:າກະ
-24 w:າກາ
-10 w:າການແ
-14 w:າກິ
-15 w:າກົ
-41 w:າກເ
-14 w:າກເຜັ
-23 w:າກແ
-12 w:າກໃ
12 w:າກໄດ້
-10 w:າກ່າວ
17 w:າຂອງທ
13 w:າຂາ
-11 w:າຂົ
-34 w:າຂຽ
-35 w:າຂ້
-20 w:າຂ້ອຍ
-10 w:າຂໍ
-12 w:າຂໍ້ຄ
-12 w:າຂໍ້ຄວາ
-10 w:າຄວ
-40 w:າຄາ
14 w:າຄານ້
14 w:າຄານ້ຳມ
-12 w:າຄຳ
-14 w:າຄຳຕອ
-15 w:າຄິ
-11 w:າຄື
14 w:າຄົ
-11 w:າຄົນໜ
-11 w:າຄົນໜຶ່
18 w:າງ,
18 w:າງ.
18 w:າງ:
29 w:າງກ
45 w:າງການ
-29 w:າງຂ
20 w:າງຄ
31 w:າງຄຳຕ
31 w:າງຄຳຕອບ
-15 w:າງຄົນ
28 w:າງຈ
-14 w:າງຊ
-14 w:າງດ
-21 w:າງດ້ວ
-14 w:າງດ້ວຍa
-19 w:າງຕ
10 w:າງຕາຕ
10 w:າງຕາຕະລ
-19 w:າງທ
-18 w:າງທີ່
-28 w:າງບ
-18 w:າງບົດ
-21 w:າງປ
-15 w:າງພ
18 w:າງລ
11 w:າງລົດ
11 w:າງລົດໄຟ
12 w:າງວັກ
-14 w:າງວັນ
-35 w:າງສ
11 w:າງອ
10 w:າງອີງ
-23 w:າງເ
-11 w:າງເຂົ
-11 w:າງເຂົ້າ
16 w:າງໂດຍ
-25 w:າງໃ
15 w:າງໃສ່
13 w:າງໄວ້
-15 w:າງໜ
-12 w:າງໜ້າ
-19 w:າຈອ
-17 w:າຈະ
-41 w:າຈາ
-11 w:າຈານສ
13 w:າຈິ
21 w:າຈຶ
21 w:າຈຶ່ງ
-29 w:າຈົ
20 w:າຈໍ
-24 w:າຊິ
-20 w:າຊິກສ
-20 w:າຊິກສະພ
-16 w:າຊື
-14 w:າຊົ
15 w:າຍ!
-31 w:າຍ.
24 w:າຍm
-22 w:າຍກ
12 w:າຍກວ່
-10 w:າຍການ
-21 w:າຍຂ
11 w:າຍຂຶ້ນ.
-19 w:າຍຄ
-12 w:າຍຄົນ
10 w:າຍດ້ວ
-17 w:າຍທາງ
-20 w:າຍນ
29 w:າຍບົດ
-16 w:າຍບ້າ
-11 w:າຍບ້ານກ
11 w:າຍພາບ
-17 w:າຍມ
12 w:າຍລະອ
12 w:າຍລະອຽດ
-37 w:າຍວ
-13 w:າຍວັນ
-16 w:າຍວ່າ
-33 w:າຍສ
-11 w:າຍສະບ
-11 w:າຍສະບັບ
-10 w:າຍຫ
-19 w:າຍຫຼັ
-11 w:າຍຮູບ
-16 w:າຍັ
10 w:າຍັງມ
18 w:າຍຸ
-40 w:າຍເ
12 w:າຍເຖິ
-31 w:າຍເຫດ
10 w:າຍເຫດກາ
32 w:າດ:
16 w:າດຂ
-14 w:າດຄ
-15 w:າດດາວ
-68 w:າດຕ
-25 w:າດຕາ1
-12 w:າດທ
-12 w:າດນ
-15 w:າດນີ້
24 w:າດບໍ່
15 w:າດປ
11 w:າດປ່ຽນໄ
10 w:າດຜິດ
-14 w:າດມີກ
-14 w:າດມີການ
15 w:າດຢ
14 w:າດສ
10 w:າດຫ
-26 w:າດອ
-14 w:າດົ
22 w:າດເຂົ
22 w:າດເຂົ້າ
15 w:າດເຊົ
21 w:າດເຊົ້າ
-19 w:າດເປີ
10 w:າດເພີ
10 w:າດເພີ່ມ
13 w:າດແ
19 w:າດແມ່
19 w:າດໃຊ້
-11 w:າດໄ
-14 w:າດ້
-13 w:າດ້ວຍ
-13 w:າຕັ
10 w:າຕິ
14 w:າຕົວເ
14 w:າຕົວເລກ
20 w:າຖື
15 w:າທາງກ
-15 w:າທາລະ
-15 w:າທາລະນະ
-21 w:າທຳ
-42 w:າທິ
-13 w:າທິດ.
-31 w:າທີ
-10 w:າທີ່ກ
-16 w:າທີ່ຕ
-11 w:າທີ່ທ
13 w:າທີ່ເ
16 w:ານ!
20 w:ານ,
-17 w:ານ.
16 w:ານ1
14 w:ານ2
17 w:ານ200
17 w:ານ200ຄຳ
28 w:ານ4
-34 w:ານ:
33 w:ານກ
18 w:ານກວດ
30 w:ານກີບ
-15 w:ານກົດ
-12 w:ານກ່ອ
-17 w:ານກ່າວ.
-31 w:ານຂ
-13 w:ານຂອງທ່
-13 w:ານຂໍ້
-40 w:ານຄ
24 w:ານຄວນ
-14 w:ານຄວາ
-13 w:ານຄິດ
-21 w:ານຄົນ
-21 w:ານງ່າຍຂ
-45 w:ານຊ
-18 w:ານຊ່ວ
-19 w:ານຊ້າ
-21 w:ານຍ
-14 w:ານຍັງ
-19 w:ານຕ
-10 w:ານຕ້ອ
-13 w:ານຖາມ
-53 w:ານທ
-22 w:ານທາງ
-19 w:ານທີ່
-11 w:ານທຸກ
-54 w:ານນ
-12 w:ານນີ້
-32 w:ານບ
-14 w:ານບົດ
-26 w:ານບໍ?
27 w:ານບໍ່
-16 w:ານປ
25 w:ານປະມ
25 w:ານປະມານ
-12 w:ານປະເທດ
13 w:ານປັບ
-13 w:ານປ່ຽ
-23 w:ານຜູ້
-13 w:ານຜູ້ອ່
-19 w:ານພ
-12 w:ານພາສ
-10 w:ານພຽງ
-18 w:ານມ
-10 w:ານມີຄ
13 w:ານຢາກ
14 w:ານຢາກໃຫ
-11 w:ານຢູ່
16 w:ານລັດ
11 w:ານລັດຖະ
-13 w:ານວ
-10 w:ານວາງ
-11 w:ານວ່າ￼￼
-56 w:ານສ
11 w:ານສະກ
11 w:ານສະກົດ
-18 w:ານສະບ
-18 w:ານສະບັບ
-13 w:ານສຶກ
-13 w:ານສຶກສາ
14 w:ານສົ່
10 w:ານສ່ວ
11 w:ານຫ
19 w:ານຫຼາ
10 w:ານຫຼື
12 w:ານອ
14 w:ານອອກ
-27 w:ານຮ
-11 w:ານຮ່ວ
-10 w:ານັ
-34 w:ານີ
-14 w:ານີ້ແ
-19 w:ານຸ
-11 w:ານເຕະ
23 w:ານເປີ
16 w:ານເຜີ
16 w:ານເຜີຍແ
-12 w:ານເພີ
-12 w:ານເພີ່ມ
13 w:ານເລື
17 w:ານເລືອກ
13 w:ານແປນ
13 w:ານແປນີ້
12 w:ານແລ້
-32 w:ານໂ
-12 w:ານໂດຍ
14 w:ານໃຊ້
-23 w:ານໃຫ້
26 w:ານໄ
20 w:ານໄດ້ຮັ
-16 w:ານ້
13 w:ານ້ຳມ
13 w:ານ້ຳມັນ
-10 w:ານໜ
10 w:າບ,
30 w:າບ.
-42 w:າບ:
21 w:າບທ
14 w:າບອ
-24 w:າບົ
-13 w:າບົດນ
-13 w:າບົດນີ້
-20 w:າບເ
-15 w:າບແ
-13 w:າບແລະ
-11 w:າບໃ
-11 w:າບໍ່ມ
-26 w:າປະ
14 w:າປັ
25 w:າຜູ
-12 w:າຝຣ
-12 w:າຝຣັ່
17 w:າຝ່
17 w:າຝ່າຍ
21 w:າພະ
15 w:າພະແນ
-11 w:າມ.
-29 w:າມ:
-31 w:າມກ
-13 w:າມການ
-12 w:າມຂ
-10 w:າມຂ້ອ
-31 w:າມຄ
-14 w:າມຄວາ
-20 w:າມຄວາມເ
12 w:າມຄິດ
11 w:າມຈ
-12 w:າມຈິງ
16 w:າມຊ
-13 w:າມຍ
-16 w:າມຍາວ
10 w:າມດ
18 w:າມຕ
15 w:າມຕົວ
32 w:າມທີ່
20 w:າມທີ່ທ່
-12 w:າມນີ້
-18 w:າມບ
-10 w:າມບໍ່ສະ
-15 w:າມປ
-11 w:າມຜິດ
-12 w:າມວ
-17 w:າມວ່າ
-12 w:າມສ
10 w:າມສະບ
40 w:າມຫ
11 w:າມຫຼັ
13 w:າມຮ
-38 w:າມັ
-15 w:າມັກຄ
10 w:າມາ
11 w:າມາດກ
18 w:າມາດສ
-17 w:າມາດເປີ
10 w:າມາດເພີ
11 w:າມາດແ
13 w:າມິ
-15 w:າມີຜູ
-32 w:າມເ
-12 w:າມເທື
-12 w:າມເທື່ອ
14 w:າມເປັ
12 w:າມເປັນມ
-13 w:າມເໝາ
-13 w:າມເໝາະສ
52 w:າມແ
15 w:າມແຖວ
-13 w:າມໃຊ້
-16 w:າມໄ
15 w:າມໝ
15 w:າມໝາຍ
-12 w:າມ￼
-12 w:າມ￼￼￼
-12 w:າມ￼￼￼￼￼
10 w:າຢາກໄ
10 w:າຢາກໄດ້
-13 w:າຢູ
-14 w:າຢ່
-47 w:າລະ
-10 w:າລະນາ
-31 w:າລາ
10 w:າລາວຂ
10 w:າລາວຂອງ
10 w:າລາວທ
-12 w:າລາວແ
-11 w:າລາວແລະ
13 w:າລາວໂ
13 w:າລາວໂດຍ
-28 w:າລີ
-10 w:າລື
29 w:າລົ
19 w:າວ#
18 w:າວ(
18 w:າວ,
-16 w:າວ-
16 w:າວ-ຈີ
-10 w:າວ.
-29 w:າວ1
-21 w:າວ:
-18 w:າວກ
-13 w:າວຍ
-14 w:າວດ
10 w:າວຕໍ່ໄປ
-21 w:າວຖ
15 w:າວທີ່
-11 w:າວທີ່ທ່
11 w:າວນ
-14 w:າວນາທ
-16 w:າວນີ້
22 w:າວບ້າ
-13 w:າວບໍ່
-17 w:າວບໍ່ເກ
-18 w:າວບໍ່ໄດ
15 w:າວປະມ
15 w:າວປະມານ
26 w:າວມ
-14 w:າວຢ
13 w:າວສ
-10 w:າວສັ້
-13 w:າວສັ້ນກ
22 w:າວສານ
-13 w:າວຫ
10 w:າວອ
22 w:າວອອກ
-31 w:າວຮ
14 w:າວາ
-13 w:າວິ
10 w:າວເກີ
10 w:າວເດີ
12 w:າວເຖິ
-16 w:າວເປັ
-44 w:າວແ
-10 w:າວແນະ
-10 w:າວແນະນຳ
-13 w:າວແລະ
-11 w:າວແລະພາ
-25 w:າວໂ
-16 w:າວໂຫຼ
-17 w:າວໃ
-16 w:າວໄ
-27 w:າວໄດ້
-28 w:າວ່
-18 w:າວ່າ:￼￼
17 w:າວໜ
-30 w:າສອ
-44 w:າສະ
-20 w:າສະບັ
12 w:າສະບັບນ
17 w:າສັ
16 w:າສາ
10 w:າສາທີ
-12 w:າສາຝຣ
-12 w:າສາຝຣັ່
10 w:າສາລາວຂ
10 w:າສາລາວທ
-12 w:າສາລາວແ
13 w:າສາລາວໂ
-11 w:າສາສະ
-16 w:າສຳ
-11 w:າສິ
-33 w:າສີ
10 w:າສຸດທ
-12 w:າສົ
-24 w:າຫາ
-14 w:າຫຼັກ
10 w:າຫ້ອງ
19 w:າອາ
16 w:າອ່
17 w:າອ່ານ
10 w:າຮ່ວມ
12 w:າະກ
30 w:າະກັບ
14 w:າະບໍ່
11 w:າະສັ້
-17 w:າະສົມ
11 w:າະໄ
15 w:າເຂ
16 w:າເຂົ້
-13 w:າເງ
-13 w:າເງິນ
-15 w:າເຈ
-14 w:າເຈົ້
16 w:າເຊື່ອຖ
-17 w:າເທ
-13 w:າເທົ່
-20 w:າເປັນຫຍ
10 w:າເພາະ
-15 w:າເຟ
10 w:າເລ
11 w:າເລື່
11 w:າເລື່ອງ
-12 w:າເລົ່
19 w:າເວ
17 w:າເວັບ
17 w:າເຫ
-29 w:າເຮ
-19 w:າເຮັດ
16 w:າແຂ
-30 w:າແດ
22 w:າແຕ
-10 w:າແນ
14 w:າແມ
18 w:າແມ່ນ
10 w:າແລ
15 w:າແຮ
11 w:າໂຄ
11 w:າໂຄງກ
11 w:າໂຄງການ
-18 w:າໂທ
-10 w:າໃຈ
-10 w:າໃຈຄວ
-10 w:າໃຈຄວາມ
28 w:າໃນ
11 w:າໃນວັ
-22 w:າໃຫ
-12 w:າໃຫ້ເ
-11 w:າໄດ້ຕ
-10 w:າໄດ້ອ
11 w:າໄວ
15 w:າໜຶ
15 w:າໜຶ່ງ
19 w:າໝາ
24 w:າ￼￼￼￼￼￼
-17 w:ຳກ່ອນ
-12 w:ຳຂອ
-14 w:ຳຂໍ
25 w:ຳຄັນ.
18 w:ຳດັ
42 w:ຳຕອ
14 w:ຳຕອບຂ
14 w:ຳຕອບຂອງ
12 w:ຳຕອບໃ
-24 w:ຳຕົ
-15 w:ຳຕໍ
-15 w:ຳຖາ
-13 w:ຳຖາມເ
15 w:ຳທັ
-12 w:ຳທາ
11 w:ຳທີ
-15 w:ຳນວ
-11 w:ຳນວນຄ
-16 w:ຳນວນເ
17 w:ຳນຳ
-19 w:ຳປາ
15 w:ຳຜິດແ
-12 w:ຳຜິດໃ
-35 w:ຳມະ
-20 w:ຳມະກາ
11 w:ຳມະຊາ
13 w:ຳມັ
-12 w:ຳມາ
-12 w:ຳລອງພ
-12 w:ຳລອງພາສ
42 w:ຳລັ
-23 w:ຳລັບ4
-23 w:ຳລັບ4ຄົ
-29 w:ຳລັບຄ
-14 w:ຳລັບຄົນ
-15 w:ຳລັບເ
-19 w:ຳລາ
12 w:ຳລາວທ
12 w:ຳລາວທີ່
-23 w:ຳວັ
-12 w:ຳສະບັ
16 w:ຳສັ
13 w:ຳສັບທ
-12 w:ຳສຳ
22 w:ຳຫຍ
-38 w:ຳຫຼ
-30 w:ຳຫຼວດ
26 w:ຳອະ
26 w:ຳອະທິ
26 w:ຳອະທິບາ
-14 w:ຳອາ
14 w:ຳອິດ.
14 w:ຳອ້
14 w:ຳອ້າງ
-15 w:ຳຮ້
-16 w:ຳຮ້ອງ
-13 w:ຳເຊື່
-13 w:ຳເຊື່ອມ
15 w:ຳເນ
12 w:ຳເປ
12 w:ຳເປັນ
16 w:ຳເພ
11 w:ຳເພື່
20 w:ຳເລ
20 w:ຳເລັດ
-17 w:ຳເລັດແລ
19 w:ຳເວ
19 w:ຳເວົ້
24 w:ຳເວົ້າຂ
-11 w:ຳເວົ້າຈ
12 w:ຳເຫ
16 w:ຳເຫຼື
-24 w:ຳແນ
-18 w:ຳແນະນ
13 w:ຳແປ
22 w:ຳແໜ
22 w:ຳແໜ່ງ
13 w:ຳແໜ່ງຂອ
-15 w:ຳໃນ
-27 w:ຳໃສ
-14 w:ຳໃຫ
20 w:ຳໜ້
-20 w:ິກສ
-20 w:ິກສະພ
-39 w:ິກາ
21 w:ິກຳ
-19 w:ິງ.
-10 w:ິງບ້າ
19 w:ິງສ
-10 w:ິງເ
-35 w:ິງແ
13 w:ິຈາ
-10 w:ິຈາລະນາ
-11 w:ິຊາ
12 w:ິຊາກາ
-22 w:ິຍາ
-24 w:ິດ,
10 w:ິດ-
-19 w:ິດ.
-10 w:ິດຂ
-29 w:ິດຄ
14 w:ິດດ
-25 w:ິດຕ
-11 w:ິດຕໍ່
-34 w:ິດທ
-11 w:ິດທີ່
-31 w:ິດບ
-14 w:ິດບໍ່
16 w:ິດປ
10 w:ິດພ
18 w:ິດວ
12 w:ິດວ່າ
-16 w:ິດສ
-12 w:ິດຫຼາ
-21 w:ິດຮ
22 w:ິດເປັ
-18 w:ິດແ
-10 w:ິດໃນປ
10 w:ິດໃຫ້
20 w:ິດໄ
-22 w:ິທາ
16 w:ິທິ
17 w:ິທີເປ
17 w:ິທີເປີດ
-15 w:ິນ.
-14 w:ິນຄ
-13 w:ິນຄ້າ
-13 w:ິນມ
-13 w:ິນສ
20 w:ິນອ
61 w:ິນາ
61 w:ິນາທີ
-17 w:ິນເ
-16 w:ິນແ
-16 w:ິນແລະ
-15 w:ິນໃ
-31 w:ິນໄ
-12 w:ິບັ
10 w:ິບາ
-12 w:ິມຄ
-27 w:ິລາ
-13 w:ິເສ
-15 w:ິໂລ
32 w:ິ່ງ
12 w:ິ່ງຄື
10 w:ິ່ງຄືວ່
18 w:ິ່ງວ່
-18 w:ິ່ງໜຶ
-18 w:ິ່ງໜຶ່ງ
-25 w:ິ່ນ
10 w:ິ້ນ
13 w:ິ້ນສຸ
13 w:ີ,ຂ
-22 w:ີ,ສ
-28 w:ີ12
14 w:ີ14
-16 w:ີ19
10 w:ີ1ເ
-35 w:ີ20
-29 w:ີ2:
18 w:ີ2ເ
-13 w:ີ30
13 w:ີ31
-21 w:ີກບ
-14 w:ີກບໍ?
16 w:ີກຮ
16 w:ີກຮອບ
14 w:ີກຮອບກ່
10 w:ີກັບກ
10 w:ີກັບການ
25 w:ີກາ
-18 w:ີການປ
-17 w:ີການປ່ຽ
23 w:ີການເ
12 w:ີກເ
13 w:ີກເທື
13 w:ີກເທື່ອ
20 w:ີກ່
23 w:ີກ່ອນ
-22 w:ີຂອ
-13 w:ີຂຽ
10 w:ີຂໍ້ຜ
10 w:ີຂໍ້ຜິດ
-20 w:ີຄຳ
12 w:ີຄຳລາວທ
-11 w:ີຄຳເວ
-11 w:ີຄຳເວົ້
-23 w:ີຄຳແປ
10 w:ີຈຸ
-16 w:ີຊື
-21 w:ີຍ!
-18 w:ີຍຂ
19 w:ີຍເ
13 w:ີຍແ
13 w:ີດ.
15 w:ີດຂ
11 w:ີດດ
14 w:ີດຕ
-10 w:ີດລ
-11 w:ີດສ
-15 w:ີຕ້
12 w:ີຕໍ
-27 w:ີທີ
-14 w:ີທ່
17 w:ີນ.
-26 w:ີນ1
-11 w:ີນ3
-17 w:ີນ300
-17 w:ີນ300ຄຳ
-16 w:ີນທ
-16 w:ີນທາງ
13 w:ີນສ
-28 w:ີນີ
26 w:ີນໄ
10 w:ີນໄປແ
11 w:ີນ້
-10 w:ີນໜ
-17 w:ີບອ
13 w:ີບັນຫ
11 w:ີບົ
-10 w:ີບໍ
-27 w:ີຜູ
17 w:ີພຽ
-14 w:ີມກ
-25 w:ີມຂ
-19 w:ີມຂອງ
-16 w:ີມຊ
-16 w:ີມຊາດ
-12 w:ີມໄ
-12 w:ີມໄວ້
12 w:ີຣາ
13 w:ີຣາມິ
10 w:ີລາ
-10 w:ີວິ
-25 w:ີສະ
-49 w:ີສຸ
16 w:ີສ່
16 w:ີສ່ວນ
24 w:ີຫຼ
18 w:ີຫຼາຍ
36 w:ີເຊ
45 w:ີເຊັນ
-13 w:ີເນ
-11 w:ີເນື້
-12 w:ີເນື້ອໃ
19 w:ີເປ
16 w:ີເປີດ
-46 w:ີແລ
-19 w:ີແລ້ວ
-18 w:ີໂທ
12 w:ີໂມ
12 w:ີໂມຈິ
22 w:ີໃຈ
19 w:ີໃຈທີ
14 w:ີໃນປະ
-21 w:ີໃຫ
-39 w:ີໃໝ
23 w:ີ່.
16 w:ີ່ກ
-20 w:ີ່ກຳລ
-20 w:ີ່ກຳລັງ
23 w:ີ່ຂ
10 w:ີ່ຂັດ
-28 w:ີ່ຊ
-14 w:ີ່ຊາວ
11 w:ີ່ຍ
-14 w:ີ່ດ
-14 w:ີ່ດິນ
-12 w:ີ່ຕ
12 w:ີ່ຕົກ
-32 w:ີ່ຖືກຕ້
17 w:ີ່ທ່າ
-14 w:ີ່ທ່ານຕ
11 w:ີ່ທ່ານສ
11 w:ີ່ນ
29 w:ີ່ນີ້
14 w:ີ່ນ້ອ
-25 w:ີ່ປ
10 w:ີ່ປັບແລ
-17 w:ີ່ຜ
-14 w:ີ່ພ
32 w:ີ່ມ
13 w:ີ່ມຂໍ
11 w:ີ່ມຂໍ້ມ
17 w:ີ່ມຄຳ
-23 w:ີ່ມເຕ
-23 w:ີ່ມເຕີມ
-14 w:ີ່ຢ
-11 w:ີ່ຢູ່
-19 w:ີ່ລົງ
-12 w:ີ່ສ
-23 w:ີ່ສຸດ
-19 w:ີ່ສຸດໃນ
15 w:ີ່ສົ່
-16 w:ີ່ອ
-13 w:ີ່ຮ
18 w:ີ່ເ
19 w:ີ່ເກີ
11 w:ີ່ເຈົ
11 w:ີ່ເຈົ້າ
-14 w:ີ່ເວັ
-22 w:ີ່ແກ້ໄຂ
16 w:ີ່ແນະ
16 w:ີ່ແນະນຳ
-22 w:ີ່ໂ
-21 w:ີ່ໄ
-11 w:ີ່ໄວ້
-45 w:ີ້.
-20 w:ີ້:
29 w:ີ້ກ
10 w:ີ້ກັບ
17 w:ີ້ຂ່າ
-22 w:ີ້ຂ້ອ
19 w:ີ້ຄວນ
-11 w:ີ້ຄືຄ
-12 w:ີ້ຈະເປັ
24 w:ີ້ຍ
17 w:ີ້ຍັງ
17 w:ີ້ຍາວເກ
12 w:ີ້ຕ
-14 w:ີ້ຖ
-21 w:ີ້ບ
-21 w:ີ້ບໍ່
-17 w:ີ້ບໍ່ມີ
-36 w:ີ້ມ
11 w:ີ້ວ
-23 w:ີ້ຫ
-21 w:ີ້ອ
-10 w:ີ້ອາດ
11 w:ີ້ເປັນພ
-38 w:ີ້ແ
-15 w:ີ້ແຈງ
10 w:ີ້ແມ່
-13 w:ີ້ແມ່ນລ
12 w:ີ້ແມ່ນສ
-15 w:ີ້ແລ້
13 w:ີ້ໃ
24 w:ີ້ໃຊ້
-16 w:ີ້ໃຫ້
-13 w:ີ້ໄດ້
-11 w:ຶກຄ
-18 w:ຶນ.
36 w:ຶ່ງ
-11 w:ຶ່ງຂໍ
-12 w:ຶ່ງໄດ
18 w:ຶ່ງໜ້
15 w:ຶ້ນມາ
13 w:ຶ້ນຫຼ
-34 w:ຶ້ມ
10 w:ືກກ
16 w:ືກຂ
19 w:ືກຂຽນ
10 w:ືກຕ້ອ
13 w:ືກຕ້ອງ.
12 w:ືກຖ
-11 w:ືກນ
-13 w:ືກປ
-14 w:ືກປັບ
11 w:ືກປ່ຽນເ
-28 w:ືກລ
-11 w:ືກລຶບ
-15 w:ືກຫ
-19 w:ືກເ
25 w:ືກແ
20 w:ືກແທນ
11 w:ືກແລ້
-14 w:ືຈະ
-15 w:ືນ.
-26 w:ືນຢ
-27 w:ືນຢັນ
-11 w:ືນຢັນຕົ
-15 w:ືນສ
18 w:ືນໃ
13 w:ືນໃໝ່
24 w:ືບຕ
24 w:ືບຕໍ່
18 w:ືບໍ
12 w:ືພາ
12 w:ືພາສາ
12 w:ືພິ
-13 w:ືພິມ.
-12 w:ືມລ
19 w:ືວ່
32 w:ືອ2
-17 w:ືອກ
15 w:ືອກຫົ
15 w:ືອກຫົວຂ
-11 w:ືອກໃຊ
-10 w:ືອງ
10 w:ືອງໄຊ
-34 w:ືອນ
-10 w:ືອນວ່
-12 w:ືອນຫຼ
16 w:ືອມ
10 w:ືອາ
-18 w:ືເກ
-18 w:ື່ຂ
-17 w:ື່ຂອງ
20 w:ື່ຄ
23 w:ື່ຄົນ
-14 w:ື່ທ
28 w:ື່ບ
16 w:ື່ບຸກ
16 w:ື່ບຸກຄົ
19 w:ື່ບໍລ
19 w:ື່ບໍລິສ
13 w:ື່ຜູ້
-38 w:ື່ມ
-11 w:ື່ມຄຳ
11 w:ື່ລ
11 w:ື່ລາວ
25 w:ື່ອ
-13 w:ື່ອຄວ
-12 w:ື່ອຄວາມ
-12 w:ື່ອງນ
-14 w:ື່ອງເ
18 w:ື່ອຖື
-13 w:ື່ອນໄ
-10 w:ື່ອມ￼
-10 w:ື່ອມ￼￼￼
27 w:ື່ອົງ
19 w:ື່ອົງກາ
10 w:ື່ອໃດ
16 w:ື່ອໃຫ
-19 w:ື່ອໃຫ້ກ
12 w:ື່ອໃຫ້ຂ
16 w:ື່ອໃຫ້ບ
19 w:ື່ເ
19 w:ື່ເຕັ
19 w:ື່ເຕັມຂ
18 w:ື່ເມື
19 w:ື່ເມືອງ
-13 w:ື່ແ
15 w:ື່ແຂກ
-18 w:ື່ແລະ
-14 w:ື່ໂ
-33 w:ື່ໃ
-16 w:ື່￼
-16 w:ື່￼￼￼
-16 w:ື່￼￼￼￼￼
-10 w:ື້.
14 w:ື້ກີບ
17 w:ື້ທ
-24 w:ື້ອ
11 w:ື້ອຂ່
11 w:ື້ອຂ່າວ
11 w:ື້ອຫາ
-16 w:ື້ອໃນ
20 w:ື້ແ
-10 w:ຸກ.
-15 w:ຸກຂ
-31 w:ຸກຄ
-11 w:ຸກຄັ້
26 w:ຸກບ
17 w:ຸກບ່ອ
-11 w:ຸກມ
-19 w:ຸກສ
-16 w:ຸກແ
-18 w:ຸກໃ
13 w:ຸງ:
10 w:ຸງນ
10 w:ຸງນີ້
-11 w:ຸງສ
-11 w:ຸງໃ
-27 w:ຸດ:
-18 w:ຸດກ
17 w:ຸດຄ
20 w:ຸດຄວາ
19 w:ຸດຈ
-12 w:ຸດທະສ
29 w:ຸດທີ່
12 w:ຸດທີ່ປັ
-21 w:ຸດທ້າ
12 w:ຸດສ
22 w:ຸດແລະ
-12 w:ຸດໃ
21 w:ຸນາ
-14 w:ຸນໃ
-10 w:ຸບຂ່າ
21 w:ຸພາ
20 w:ຸມຕ
18 w:ຸວ່
-10 w:ຸ່ນ
-10 w:ຸ່ນແລ
-17 w:ຸ່ມ
-16 w:ູກຄ
-16 w:ູກຄ້າ
-10 w:ູດຄ
-13 w:ູດແ
-32 w:ູດໃ
-19 w:ູນກ
28 w:ູນຄ
24 w:ູນຄ່າ
-10 w:ູນຈາກ
-11 w:ູນຊ
20 w:ູນທ
15 w:ູນທີ່
10 w:ູນພື້
-10 w:ູນເພີ
-10 w:ູນເພີ່ມ
-16 w:ູນໃ
-14 w:ູບ.
-15 w:ູບເ
29 w:ູບແ
22 w:ູບແບບ
-17 w:ູສອ
-45 w:ູ່ກ
26 w:ູ່ທ
12 w:ູ່ທີ່
-24 w:ູ່ບ
-18 w:ູ່ບ້າ
-21 w:ູ່ສ
-16 w:ູ່ເ
31 w:ູ່ໃ
11 w:ູ່ໃນຂ
13 w:ູ່ໜ
13 w:ູ່ໜ້າ
-12 w:ູ້ກຳກ
-12 w:ູ້ກຳກັບ
13 w:ູ້ກ່ຽ
24 w:ູ້ຂ
-10 w:ູ້ຄ
-12 w:ູ້ຊ
-10 w:ູ້ຊົມ
22 w:ູ້ບ
15 w:ູ້ບໍ່
-29 w:ູ້ປ
-10 w:ູ້ຢ
-21 w:ູ້ວ
-17 w:ູ້ວ່າ
-12 w:ູ້ສ
11 w:ູ້ສະໜ
38 w:ູ້ອ
42 w:ູ້ອ່າ
-12 w:ູ້ອ່ານ.
20 w:ູ້ອ່ານເ
-10 w:ູ້ຮ
12 w:ູ້ເຂົ
12 w:ູ້ເຂົ້າ
-60 w:ູ້ແ
-16 w:ູ້ແທນ
-11 w:ູ້ໄ
-14 w:ົກຄ
-12 w:ົກຄອງ
-34 w:ົກລ
-19 w:ົກລົງ
20 w:ົກເວັ
20 w:ົກເວັ້ນ
-14 w:ົກໃ
32 w:ົງກ
30 w:ົງກັນ
14 w:ົງກັບ
27 w:ົງຂ
19 w:ົງຂ່າ
19 w:ົງຂ່າວ.
11 w:ົງຈ
-13 w:ົງຕ
-39 w:ົງທ
-24 w:ົງທະບ
-24 w:ົງທະບຽນ
-12 w:ົງທຶນ
-13 w:ົງພ
20 w:ົງມ
-17 w:ົງສ
14 w:ົງເລັ
-21 w:ົງເຫຼ
-20 w:ົງເຫຼືອ
-16 w:ົງໂ
-16 w:ົງໂດຍ
11 w:ົງໄວ້
31 w:ົງໜ
22 w:ົດ,
-35 w:ົດກ
-29 w:ົດກະວ
-14 w:ົດຂຽນ
17 w:ົດຂ່າ
-15 w:ົດຄ
-12 w:ົດຄວາ
-15 w:ົດຄວາມຂ
-13 w:ົດຈ
-14 w:ົດຈົບ
-14 w:ົດຈົບຊັ
-31 w:ົດຊ
-20 w:ົດຊາດ
20 w:ົດຖ
20 w:ົດຖືກ
14 w:ົດທີ່
-21 w:ົດນ
-12 w:ົດນີ້
17 w:ົດນີ້ຈະ
-19 w:ົດປ
-51 w:ົດລ
-17 w:ົດລາຍ
-17 w:ົດລາຍງາ
-12 w:ົດສ
17 w:ົດສະຫ
17 w:ົດສະຫຼຸ
-15 w:ົດສຳພ
-15 w:ົດສຳພາດ
-12 w:ົດອ
-44 w:ົດຮ
-23 w:ົດຮຽນ
-33 w:ົດເ
10 w:ົດແລ້
18 w:ົດໄ
16 w:ົດໄຟລ
16 w:ົດໄຟລາວ
16 w:ົດໄວ້
-37 w:ົດໝ
-37 w:ົດໝາຍ
-13 w:ົດໝາຍສະ
-15 w:ົດ￼
-15 w:ົດ￼￼￼
-15 w:ົດ￼￼￼￼￼
14 w:ົນ,
10 w:ົນ:
18 w:ົນກ
16 w:ົນຈ
-14 w:ົນຕ
-12 w:ົນຖ
-21 w:ົນທ
-13 w:ົນທີ່
-17 w:ົນບ
14 w:ົນມ
-12 w:ົນສ
-37 w:ົນເ
13 w:ົນແຕ່
19 w:ົນໃ
-11 w:ົນໃຈສ
-16 w:ົນໜ
-14 w:ົນໜຶ່
17 w:ົບ.
17 w:ົບກ
-11 w:ົບກັນໃໝ
-33 w:ົບຈ
-19 w:ົບຊ
-18 w:ົບຊັ້
-12 w:ົບຖ
-29 w:ົບຖ້ວນ.
-22 w:ົບມ
13 w:ົບໃ
15 w:ົມຈ
-11 w:ົມຕ
11 w:ົມບ
12 w:ົມບູນ
-15 w:ົວ.
46 w:ົວຂ
37 w:ົວຂໍ້
-21 w:ົວຂໍ້ຂ່
13 w:ົວຂໍ້ທີ
15 w:ົວຂໍ້ນີ
-24 w:ົວຂໍ້ບົ
-14 w:ົວບ
-22 w:ົວຢ
-20 w:ົວຢ່າ
-17 w:ົວສ
13 w:ົວສະກ
13 w:ົວສະກົດ
10 w:ົວຫ
-12 w:ົວເ
-17 w:ົວເລກ
-12 w:ົວເລກທີ
-19 w:ົວແ
12 w:ົວໜ
-12 w:ົວໜັງ
-12 w:ົວໜັງສື
11 w:ົວໜ້າ
-14 w:ົວໜ້າກົ
15 w:ົວໜ້າພະ
-22 w:ົາຄ
-12 w:ົາຈ
-11 w:ົາສ
-13 w:ົາເ
19 w:ົາແ
-12 w:ົາໄ
-36 w:ົ່ງ
16 w:ົ່ງພາ
-12 w:ົ່ງມາບໍ
16 w:ົ່ງມາໄດ
21 w:ົ່ງອອ
-10 w:ົ່ງຮູ
-34 w:ົ່ວ
-13 w:ົ່ວຄາ
17 w:ົ່ວໄປ
-38 w:ົ່າ
-11 w:ົ່າຂອ
-13 w:ົ່າວ່
11 w:ົ່າເລ
11 w:ົ່າເລື່
-18 w:ົ້ນຄວ
19 w:ົ້ນສະ
19 w:ົ້ນສະບັ
17 w:ົ້ນຫາ
-37 w:ົ້ມ
19 w:ົ້າຂອ
12 w:ົ້າວ່າ:
12 w:ົ້າຮ່
10 w:ົ້າຮ່ວມ
19 w:ົ້າແຂ
-11 w:ົ້າໃຈ
11 w:ົ້າໃນວັ
-14 w:ົ້າໄດ
26 w:ົ້າໝາ
-13 w:ຼງກ
-13 w:ຼງການ
15 w:ຼງຂ
15 w:ຼງຂ່າ
-13 w:ຼດໄ
-23 w:ຼວງ
-10 w:ຼວງນ້
-10 w:ຼວງນ້ຳທ
-31 w:ຼວດ
21 w:ຼອດບົ
18 w:ຼັກ
-41 w:ຼັງ
24 w:ຼັບ
13 w:ຼັບກັ
-15 w:ຼັ້
18 w:ຼາຍກວ
18 w:ຼາຍກວ່າ
-12 w:ຼາຍຄົ
21 w:ຼາດເຊ
21 w:ຼາດເຊົ້
14 w:ຼິ້
15 w:ຼືຂ
-19 w:ຼືຈ
13 w:ຼືບ
21 w:ຼືບໍ່
-13 w:ຼືສ
18 w:ຼືອ
34 w:ຼືເ
20 w:ຼຸດຄວ
20 w:ຼຸດຄວາມ
-10 w:ຼຸບຂ່
-10 w:ຼຸບຂ່າວ
32 w:ຼ່ງ
-31 w:ຼ່ງຂ່
-31 w:ຼ່ງຂ່າວ
12 w:ຼ່ງຂໍ
12 w:ຼ່ງຂໍ້ມ
19 w:ຼ່ງທີ
21 w:ຼ່ງທີ່ມ
-28 w:ຼ້າ
-21 w:ຼ້າສຸ
-13 w:ຽກຮ
-10 w:ຽກຮ້ອ
11 w:ຽງ,
-16 w:ຽງກ
14 w:ຽງຂ
16 w:ຽງຂອງ
19 w:ຽງຄ
12 w:ຽງຄືນ
-14 w:ຽງຈ
-11 w:ຽງຈາກ
-15 w:ຽງຕ
19 w:ຽງທ
-14 w:ຽງແຕ່
-20 w:ຽງໂ
10 w:ຽງໃ
11 w:ຽງໃຫ້
21 w:ຽງໄ
12 w:ຽດເ
13 w:ຽນ.
22 w:ຽນຂ
14 w:ຽນຂ່າ
-14 w:ຽນຈ
-21 w:ຽນຊ
-24 w:ຽນຊື່
-15 w:ຽນທ
-15 w:ຽນທີ່
-26 w:ຽນນ
-14 w:ຽນນີ້
-28 w:ຽນບ
-22 w:ຽນບົດ
-10 w:ຽນບໍ່
-31 w:ຽນປ
-21 w:ຽນປະໂ
-21 w:ຽນປະໂຫຍ
-33 w:ຽນຜ
-11 w:ຽນລ
-20 w:ຽນສ
-57 w:ຽນຫ
-10 w:ຽນຮ
20 w:ຽນເຕັ
12 w:ຽນເປັນຄ
-44 w:ຽນເປັນ￼
-16 w:ຽນເພື
-16 w:ຽນເພື່ອ
-10 w:ຽນເລື
-18 w:ຽນແ
-18 w:ຽນແບບ
27 w:ຽນແປງຫຼ
-12 w:ຽນແລ້
-13 w:ຽນແລ້ວ.
24 w:ຽນໃ
32 w:ຽນໃໝ່
25 w:ຽນ￼
25 w:ຽນ￼￼￼
25 w:ຽນ￼￼￼￼￼
21 w:ຽບທ
21 w:ຽບທຽບ
13 w:ຽບຮ
12 w:ຽບຮຽງຄື
18 w:ຽບຮ້ອ
17 w:ຽວກ
13 w:ຽວກັບ
16 w:ຽວລ
16 w:ຽວລາວ
-10 w:ເກມ
-17 w:ເກັ
15 w:ເກີ
-26 w:ເກີນ1
-11 w:ເກີນ3
-17 w:ເກີນ300
24 w:ເກີນໄ
10 w:ເກີນໄປແ
-15 w:ເກົ່າ
-10 w:ເກົ່າຂອ
-10 w:ເຂັ
-22 w:ເຂົ
-11 w:ເຂົ້າ
10 w:ເຂົ້າຮ່
18 w:ເຂົ້າເຖ
-11 w:ເຂົ້າໃຈ
-18 w:ເຄິ່ງໜຶ
-35 w:ເຄີ
12 w:ເຄື່ອ
-18 w:ເງິ
-12 w:ເງື
-12 w:ເງື່ອ
-12 w:ເງື່ອນໄ
13 w:ເຈົ້າເວ
26 w:ເຊັ
-12 w:ເຊັ່ນ
12 w:ເຊື່ອ
19 w:ເຊື່ອຖື
-10 w:ເຊື່ອມ￼
-19 w:ເຊົ
-12 w:ເດັ
-14 w:ເດັ່ນ
-37 w:ເດີ
-16 w:ເດີນທ
-16 w:ເດີນທາງ
-19 w:ເດີມຂ
-19 w:ເດີມຂອງ
-12 w:ເດີມໄ
-12 w:ເດີມໄວ້
-20 w:ເຕະ
16 w:ເຕັມ.
20 w:ເຕັມໃ
-36 w:ເຕີ
-25 w:ເຕື
-25 w:ເຕືອນ
-10 w:ເຕືອນວ່
14 w:ເຖິ
11 w:ເຖິງບ
-10 w:ເຖິງບ້າ
10 w:ເຖິງເ
-15 w:ເຖິງແ
-35 w:ເຖົ
-25 w:ເຖົ້າ
-21 w:ເທດ
12 w:ເທັ
12 w:ເທັດຈ
12 w:ເທັດຈິງ
40 w:ເນັ
54 w:ເນັ້ນ
-11 w:ເນື້ອ
11 w:ເນື້ອຂ່
11 w:ເນື້ອຫາ
-12 w:ເນື້ອໃນ
22 w:ເບິ
22 w:ເບິ່ງ
12 w:ເບິ່ງຄື
-20 w:ເບີ
-17 w:ເບີໂທ
36 w:ເປັ
14 w:ເປັນ1
14 w:ເປັນa
15 w:ເປັນກ
17 w:ເປັນກາງ
12 w:ເປັນຂ
10 w:ເປັນຂໍ້
-10 w:ເປັນຄ
-13 w:ເປັນຄົນ
16 w:ເປັນຕົວ
10 w:ເປັນທຳມ
-15 w:ເປັນນ
-11 w:ເປັນປ
-15 w:ເປັນປະໂ
13 w:ເປັນມ
10 w:ເປັນລາວ
15 w:ເປັນວັນ
20 w:ເປັນສ
-42 w:ເປັນຫ
-23 w:ເປັນຫຍັ
14 w:ເປັນຮ
11 w:ເປັນຮູບ
15 w:ເປັນເ
24 w:ເປີ
11 w:ເປີດດ
-15 w:ເປີດສ
19 w:ເປົ
26 w:ເປົ້າ
26 w:ເປົ້າໝາ
-18 w:ເຜັ
11 w:ເຜີ
-36 w:ເພງ
16 w:ເພຈ
22 w:ເພດ
-12 w:ເພາະກ
14 w:ເພາະບໍ່
14 w:ເພາະສ
11 w:ເພາະສັ້
-17 w:ເພິ
-17 w:ເພິ່ນ
13 w:ເພີ່ມຂໍ
17 w:ເພີ່ມຄຳ
-23 w:ເພີ່ມເຕ
-13 w:ເພື່ອຄວ
11 w:ເພື່ອບໍ
16 w:ເພື່ອໃຫ
-14 w:ເຟສ
-14 w:ເຟສບຸ
-15 w:ເມສ
-30 w:ເມື
-12 w:ເມືອງ
10 w:ເມືອງໄຊ
-18 w:ເມື່ອ
15 w:ເມື່ອໃດ
-12 w:ເລກ
-19 w:ເລກທີ
45 w:ເລັ
14 w:ເລັກນ
14 w:ເລັກນ້ອ
-17 w:ເລັດແ
-17 w:ເລັດແລ້
-21 w:ເລີຍ!
22 w:ເລີຍເ
25 w:ເລີ່ມ
-38 w:ເລື
15 w:ເລືອກຫົ
-11 w:ເລືອກໃຊ
-23 w:ເລື່ອ
-11 w:ເລື່ອງນ
-14 w:ເລື່ອງເ
-13 w:ເລົ່າວ່
11 w:ເລົ່າເລ
-16 w:ເວລ
11 w:ເວລາ1
47 w:ເວັ
-11 w:ເວັບໄ
-16 w:ເວັບໄຊຂ
22 w:ເວັ້ນ
25 w:ເວົ້າຂອ
-12 w:ເວົ້າເຖ
13 w:ເສດຖະກິ
-49 w:ເສັ
-22 w:ເສັ້ນ
-18 w:ເສັ້ນທາ
-11 w:ເສີ
20 w:ເຫດ
29 w:ເຫດກາ
12 w:ເຫດຜົ
-14 w:ເຫັ
20 w:ເຫັນ.
-13 w:ເຫັນດ
-14 w:ເຫັນວ
-14 w:ເຫັນວ່າ
-11 w:ເຫັນໃ
-11 w:ເຫຼ
-15 w:ເຫຼັ້
-23 w:ເອກ
14 w:ເອົ
-10 w:ເອົາສ
19 w:ເອົາອ
12 w:ເອົາອອກ
22 w:ເຮັກຕ
-16 w:ເຮັດວ
-15 w:ເຮັດວຽກ
25 w:ເຮັດຫ
25 w:ເຮັດຫຍັ
-20 w:ເຮັດເ
-13 w:ເຮັດແ
-26 w:ເຮື
-19 w:ເຮືອນ
-32 w:ເຮົ
10 w:ເຮົາຂ
-24 w:ເຮົາຈ
-10 w:ເຮົາໄ
-13 w:ເໜີໃຫ
-12 w:ເໜື
19 w:ເໝາ
30 w:ເໝາະກ
30 w:ເໝາະກັບ
-15 w:ເໝາະສ
-17 w:ເໝາະສົມ
13 w:ເໝີ
-22 w:ແກ່
21 w:ແກ້
15 w:ແກ້ໃຫ
-21 w:ແກ້ໄຂ
-36 w:ແກ້ໄຂແລ
12 w:ແຂກ
17 w:ແຂງ
14 w:ແຂ່
12 w:ແຄມຂອ
-15 w:ແຈງ
-23 w:ແຈ່
-54 w:ແຈ້
-23 w:ແຈ້ງກ
-21 w:ແຊຣ
-23 w:ແຊັ
-18 w:ແຊັດບ
-18 w:ແຊັດບອດ
35 w:ແຍກ
14 w:ແຍກອອ
-19 w:ແດກ
-22 w:ແດນ
-51 w:ແດ່
-12 w:ແຕກຕ່
-12 w:ແຕກຕ່າງ
21 w:ແຕະ
18 w:ແຕະຕ້
18 w:ແຕະຕ້ອງ
-18 w:ແຕ່
11 w:ແຕ່ຂໍ
-12 w:ແຕ່ງຄ
-11 w:ແຕ່ງຄວາ
21 w:ແຕ່ຊື
12 w:ແຕ່ຖ້
11 w:ແຕ່ສາມາ
25 w:ແຖວ
-18 w:ແທນ
11 w:ແທນດ້
11 w:ແທນດ້ວຍ
31 w:ແທັ
27 w:ແທ້
-24 w:ແນກ
-18 w:ແນນ
10 w:ແນບ
11 w:ແນບມາ
-27 w:ແນວ
-35 w:ແນວໃດ
66 w:ແບບ
17 w:ແບບຂ່
17 w:ແບບຂ່າວ
26 w:ແບບທີ
25 w:ແບບນີ
-27 w:ແບບຟອ
-13 w:ແບບເກ
-13 w:ແບບເກົ່
12 w:ແບບເປ
-38 w:ແບ່
-12 w:ແບ່ງປ
-15 w:ແບ່ງປັນ
-13 w:ແບ່ງເ
-13 w:ແບ່ງເປັ
13 w:ແປ.
20 w:ແປຄ
28 w:ແປງ
24 w:ແປງຫຼ
27 w:ແປງຫຼັກ
-16 w:ແປຈ
-27 w:ແປດ
15 w:ແປຕ
12 w:ແປຕາມ
11 w:ແປຕາມຕົ
16 w:ແປນ
18 w:ແປນີ້
-15 w:ແປພ
-15 w:ແປພາສ
-11 w:ແປອ
19 w:ແປເປັ
-16 w:ແປເປັນພ
19 w:ແປເປັນ￼
-19 w:ແປແ
-23 w:ແປແລະ
-15 w:ແປແລະຮຽ
-18 w:ແປໃ
-13 w:ແປໃຫ້
-41 w:ແຜນ
-28 w:ແຜນກາ
-11 w:ແຜນທີ
-13 w:ແພັ
-12 w:ແພັກເ
-12 w:ແຟນ
-15 w:ແມັ
-21 w:ແມ່
10 w:ແມ່ຄ້
-15 w:ແມ່ຕູ
17 w:ແມ່ນ5
11 w:ແມ່ນກ
12 w:ແມ່ນການ
-11 w:ແມ່ນຂ່າ
-11 w:ແມ່ນຄຳແ
-11 w:ແມ່ນທ
-10 w:ແມ່ນນ
21 w:ແມ່ນບ
-14 w:ແມ່ນຜ
-13 w:ແມ່ນລ
10 w:ແມ່ນວ
11 w:ແມ່ນສ
11 w:ແມ່ນສະບ
20 w:ແມ່ນຫ
15 w:ແມ່ນແ
11 w:ແມ່ນແລ້
-17 w:ແລງ
-71 w:ແລະ
16 w:ແລະຄຳ
11 w:ແລະຕັ
22 w:ແລະບໍ
-12 w:ແລະພາ
-12 w:ແລະພາສາ
16 w:ແລະວັ
-11 w:ແລະຮັ
-16 w:ແລະຮູ
-21 w:ແລະຮຽ
-21 w:ແລະຮຽບຮ
-17 w:ແລະເບ
-15 w:ແລະເບີໂ
-11 w:ແລະໃຊ
-16 w:ແລະໃຫ
13 w:ແລ້
38 w:ແລ້ວ,
10 w:ແລ້ວ,ຂ້
51 w:ແລ້ວ.
-12 w:ແລ້ວ:
-37 w:ແລ້ວກ
-25 w:ແລ້ວຂ
-12 w:ແລ້ວຂ້ອ
-21 w:ແລ້ວຄ
17 w:ແລ້ວຈ
10 w:ແລ້ວຕາມ
-11 w:ແລ້ວທ
-16 w:ແລ້ວບ
-12 w:ແລ້ວພ
-20 w:ແລ້ວລ
-16 w:ແລ້ວວ
-19 w:ແລ້ວວາງ
-22 w:ແລ້ວເ
15 w:ແລ້ວໄ
17 w:ແຫຼ
-13 w:ແຫຼງກ
-13 w:ແຫຼງການ
15 w:ແຫຼງຂ
15 w:ແຫຼງຂ່າ
32 w:ແຫຼ່ງ
-31 w:ແຫຼ່ງຂ່
12 w:ແຫຼ່ງຂໍ
19 w:ແຫຼ່ງທີ
-52 w:ແຫ່
-17 w:ແຫ່ງຊ
-17 w:ແຫ່ງຊາດ
-12 w:ແຫ່ງໜ
-12 w:ແຫ່ງໜຶ່
-16 w:ແຫ້
-15 w:ແອັ
25 w:ແຮງ
23 w:ແຮັ
23 w:ແຮັດແ
23 w:ແຮັດແທັ
22 w:ແໜ່
13 w:ແໜ່ງຂ
13 w:ແໜ່ງຂອງ
-22 w:ໂຄງ
-23 w:ໂຄງສ້
-23 w:ໂຄງສ້າງ
-11 w:ໂຄສົກ
-26 w:ໂຊກ
-25 w:ໂຊກດີ
12 w:ໂຊກດີກັ
-47 w:ໂດຍ
11 w:ໂດຍບໍ່ມ
13 w:ໂດຍລວ
-22 w:ໂດຍຮັ
-22 w:ໂດຍຮັກສ
-17 w:ໂດຍໃຊ
29 w:ໂຕນ
-25 w:ໂທດ
-17 w:ໂທລ
10 w:ໂນມ
10 w:ໂນມັດ
-14 w:ໂພນ
-53 w:ໂມງ
12 w:ໂມຈ
-27 w:ໂລກ
15 w:ໂຫຍ
-18 w:ໂຫຍກກ
16 w:ໂຫຍກດ
-22 w:ໂຫຍກຕ
-19 w:ໂຫຍກຕໍ່
15 w:ໂຫຍກນ
-11 w:ໂຫຍກລ
-12 w:ໂຫຍດແ
-12 w:ໂຫຍດແກ່
-13 w:ໂຫຼດໄ
-24 w:ໂອນ
21 w:ໂອເ
-61 w:ໂຮງ
-17 w:ໂຮງຮຽ
-31 w:ໂຮງໝໍ
13 w:ໃກ້ຄຽ
17 w:ໃຈກ
11 w:ໃຈທ
18 w:ໃຈທີ່
20 w:ໃຈທີ່ສົ
-14 w:ໃຈນ
-12 w:ໃຈຜູ້ອ່
-16 w:ໃຈວ
-16 w:ໃຈວ່າ
-10 w:ໃຈສ
-17 w:ໃຈຮ
19 w:ໃຈແ
10 w:ໃຈແລ້
11 w:ໃຈໃຫ້
19 w:ໃຈໄ
18 w:ໃຈໄດ້
19 w:ໃຊ້
-10 w:ໃຊ້ai
-22 w:ໃຊ້ຄຳ
-14 w:ໃຊ້ຄຳອື
-11 w:ໃຊ້ບໍ
-11 w:ໃຊ້ບໍລິ
17 w:ໃຊ້ພາ
33 w:ໃຊ້ຮູ
-18 w:ໃຊ້ໃນ
17 w:ໃຊ້ໄດ
13 w:ໃຊ້￼￼
13 w:ໃຊ້￼￼￼￼
15 w:ໃດ?
10 w:ໃດກ
-24 w:ໃດຂ
-10 w:ໃດຕ
-13 w:ໃນ6
-34 w:ໃນກ
-17 w:ໃນການ
35 w:ໃນຂ
16 w:ໃນຂ່າ
-15 w:ໃນຄ
-10 w:ໃນຄວາມບ
19 w:ໃນຄັ້
-22 w:ໃນຊ
-13 w:ໃນດ
-12 w:ໃນຕ
-13 w:ໃນຕອນ
19 w:ໃນຕົ້
17 w:ໃນຖ
14 w:ໃນທ
32 w:ໃນທີ່
33 w:ໃນທີ່ນີ
-25 w:ໃນນ
-10 w:ໃນນັ້
12 w:ໃນບ
12 w:ໃນບັນ
-21 w:ໃນບົດຄວ
-15 w:ໃນບົດນີ
12 w:ໃນປະໂ
12 w:ໃນປະໂຫຍ
-32 w:ໃນພ
-15 w:ໃນມ
-14 w:ໃນມາດ
-14 w:ໃນມາດຕາ
15 w:ໃນລ
20 w:ໃນລາຍ
24 w:ໃນວັກ
-27 w:ໃນວັນ
13 w:ໃນວົງ
10 w:ໃນວົງເລ
-13 w:ໃນສ
22 w:ໃນສະບ
22 w:ໃນສະບັບ
14 w:ໃນຫ
-33 w:ໃນອ
14 w:ໃນຮ
14 w:ໃນຮູບ
-51 w:ໃນເ
-13 w:ໃນເອກ
-13 w:ໃນເອກະສ
-40 w:ໃນແ
-10 w:ໃນແບບ
-20 w:ໃນແຜນ
-22 w:ໃນໃ
-20 w:ໃບຕ
-10 w:ໃບລ
-10 w:ໃບລານ
-15 w:ໃບສ
-12 w:ໃບແ
-15 w:ໃຜມ
10 w:ໃຜເ
-36 w:ໃສ່
-11 w:ໃສ່ຂໍ
-11 w:ໃສ່ຂໍ້ຄ
15 w:ໃສ່ຄວ
15 w:ໃສ່ຄວາມ
29 w:ໃສ່ຄຳ
-14 w:ໃສ່ຕົ
-14 w:ໃສ່ບ່
-14 w:ໃສ່ບ່ອນ
10 w:ໃສ່ວັ
-26 w:ໃຫຍ
-34 w:ໃຫ້
14 w:ໃຫ້ກວ
-14 w:ໃຫ້ກະ
-10 w:ໃຫ້ກາ
-29 w:ໃຫ້ກົ
-22 w:ໃຫ້ກົງກ
-15 w:ໃຫ້ຂຽ
20 w:ໃຫ້ຂ່
20 w:ໃຫ້ຂ່າວ
21 w:ໃຫ້ຂ້
19 w:ໃຫ້ຂ້ອຍ
10 w:ໃຫ້ຄື
-20 w:ໃຫ້ຖື
16 w:ໃຫ້ທ່
17 w:ໃຫ້ທ່ານ
-13 w:ໃຫ້ນັ
-24 w:ໃຫ້ນ້
-24 w:ໃຫ້ນ້ອງ
23 w:ໃຫ້ບັ
15 w:ໃຫ້ບົ
15 w:ໃຫ້ປ່
15 w:ໃຫ້ປ່ຽນ
21 w:ໃຫ້ຜູ
14 w:ໃຫ້ຜູ້ອ
11 w:ໃຫ້ມີ
19 w:ໃຫ້ລຶ
-14 w:ໃຫ້ລູ
-26 w:ໃຫ້ສັ
-27 w:ໃຫ້ສັ້ນ
-10 w:ໃຫ້ຮູ້ວ
10 w:ໃຫ້ເຈ
10 w:ໃຫ້ເຈົ້
-24 w:ໃຫ້ເດ
-24 w:ໃຫ້ເດັກ
22 w:ໃຫ້ເນ
-11 w:ໃຫ້ເບິ່
18 w:ໃຫ້ເປັນ
12 w:ໃຫ້ເລ
-10 w:ໃຫ້ເຫ
19 w:ໃຫ້ແດ
30 w:ໃຫ້ແລ
30 w:ໃຫ້ແລ້ວ
-23 w:ໃຫ້ໂຊ
-23 w:ໃຫ້ໂຊກດ
-11 w:ໃຫ້ໂຮ
10 w:ໃຫ້ໃຊ
-21 w:ໃຫ້ໃສ
-67 w:ໃໝ່
-10 w:ໃໝ່ຈາ
-12 w:ໃໝ່ເພ
-12 w:ໃໝ່ເພື່
10 w:ໄຂ:
16 w:ໄຂຄ
-29 w:ໄຂແ
-36 w:ໄຂແລ້
-16 w:ໄຊຂ
-11 w:ໄຊຂອງ
21 w:ໄຊແ
27 w:ໄດ້
19 w:ໄດ້ກວ
-12 w:ໄດ້ຂຽ
19 w:ໄດ້ຈັ
-17 w:ໄດ້ຕັ
10 w:ໄດ້ຕາ
-29 w:ໄດ້ທີ
14 w:ໄດ້ທຸກເ
-10 w:ໄດ້ບໍ
10 w:ໄດ້ລວ
26 w:ໄດ້ສະ
-12 w:ໄດ້ອີ
-24 w:ໄດ້ຮັ
-14 w:ໄດ້ຮັບກ
-16 w:ໄດ້ເພ
23 w:ໄດ້ແຕ
13 w:ໄດ້ໂດ
-12 w:ໄຕມ
-12 w:ໄຕມາດ
16 w:ໄທເ
-26 w:ໄປ,
10 w:ໄປ.
-28 w:ໄປກ
18 w:ໄປຈ
10 w:ໄປຈຶ່
-26 w:ໄປນ
-22 w:ໄປນີ້
11 w:ໄປນີ້ແມ
-12 w:ໄປປ
-11 w:ໄປປັບ
-11 w:ໄປປັບປຸ
-13 w:ໄປເຮັ
20 w:ໄປແ
10 w:ໄປໃຊ້
-39 w:ໄພ,
22 w:ໄພທ
23 w:ໄພທີ່
-10 w:ໄຟ.
19 w:ໄຟລ
16 w:ໄຟລາວ
16 w:ໄຟລາວ-ຈ
-16 w:ໄມ້
70 w:ໄວ້
12 w:ໄວ້ທ້
12 w:ໄວ້ທ້າຍ
12 w:ໄວ້ບໍ
23 w:ໄວ້ໃນ
11 w:່ກວ
-23 w:່ກະ
-11 w:່ກາ
-20 w:່ກຳລັ
-17 w:່ກົ
-17 w:່ກົງກ
-15 w:່ກົງກັນ
-30 w:່ກ່
-23 w:່ຂອ
10 w:່ຂັ
-11 w:່ຂຽນເ
11 w:່ຂ້ອຍມີ
-11 w:່ຂໍ້ຄ
-11 w:່ຂໍ້ຄວາ
29 w:່ຄວ
12 w:່ຄວາມ
15 w:່ຄວາມຄິ
-15 w:່ຄະ
28 w:່ຄຳ
-12 w:່ຄ້າຄ
-12 w:່ຄ້າຄົນ
13 w:່ງ,
-27 w:່ງ.
-28 w:່ງກ
-17 w:່ງຂ
18 w:່ງຂອງ
12 w:່ງຂອງທ່
-24 w:່ງຂ່າ
15 w:່ງຂໍ້
20 w:່ງຂໍ້ມູ
-19 w:່ງຄ
-19 w:່ງຄວາ
-11 w:່ງຄືນ
10 w:່ງຄືວ
10 w:່ງຄືວ່າ
-12 w:່ງຊ
-17 w:່ງຊາດ
-15 w:່ງຕ
-18 w:່ງຕື່
12 w:່ງທ
15 w:່ງທີ່
21 w:່ງທີ່ມາ
13 w:່ງນ
32 w:່ງບ
20 w:່ງບໍ່
-15 w:່ງປັນ
16 w:່ງພ
24 w:່ງມ
-12 w:່ງມາບ
-12 w:່ງມາບໍ່
16 w:່ງມາໄ
16 w:່ງມາໄດ້
-10 w:່ງຢ
-11 w:່ງຫ
32 w:່ງອ
15 w:່ງອອກ
-18 w:່ງຮ
-10 w:່ງຮູບ
-14 w:່ງແ
-17 w:່ງໄ
-16 w:່ງໄດ້
-35 w:່ງໜ
-30 w:່ງໜຶ່
-22 w:່ງໜຶ່ງ.
10 w:່ຊັ
-20 w:່ຊາ
-10 w:່ຊາວບ
-10 w:່ຊາວບ້າ
14 w:່ຊື
-10 w:່ຊ່
14 w:່ຍັງຄ
-10 w:່ຍັງບ
-10 w:່ຍັງບໍ່
-14 w:່ດິ
18 w:່ຕະ
18 w:່ຕະຫຼ
-28 w:່ຕູ
-11 w:່ຕົ
11 w:່ຕ້ອງແກ
14 w:່ຖື
-23 w:່ຖືກຕ
-28 w:່ຖືກຕ້ອ
21 w:່ຖືກປ
-10 w:່ຖ້
-14 w:່ທີ
21 w:່ທ່
21 w:່ທ່ານ
-14 w:່ທ່ານຕ້
13 w:່ທ້
11 w:່ທ້າຍ
14 w:່ນ,
16 w:່ນ.
17 w:່ນ5
23 w:່ນກ
12 w:່ນການ
17 w:່ນຂ
11 w:່ນຂອງ
-11 w:່ນຂ່າ
12 w:່ນຂ້ອ
-11 w:່ນຄຳແ
-11 w:່ນຄຳແນະ
-12 w:່ນນ
28 w:່ນບ
18 w:່ນບໍ່
-20 w:່ນປ
-12 w:່ນລ
10 w:່ນສ
11 w:່ນສະບ
11 w:່ນສະບັບ
21 w:່ນຫ
-22 w:່ນອ
-20 w:່ນັ
33 w:່ນີ
11 w:່ນີ້ແ
-23 w:່ນເ
15 w:່ນແລ້ວ,
-14 w:່ນໄ
-15 w:່ນ້
11 w:່ບອ
-10 w:່ບັ
16 w:່ບຸ
17 w:່ບຸກຄ
17 w:່ບຸກຄົນ
10 w:່ບົ
-12 w:່ບ່
-12 w:່ບ່ອນ
-21 w:່ບ້
-21 w:່ບ້ານ
18 w:່ບໍລິ
18 w:່ບໍລິສັ
-15 w:່ບໍ່ມ
-10 w:່ບໍ່ໄ
-10 w:່ບໍ່ໄດ້
15 w:່ປະ
-15 w:່ປັ
11 w:່ປັບແ
10 w:່ປັບແລ້
-21 w:່ປາ
-15 w:່ປີ
-20 w:່ປຶ
-13 w:່ຜິ
31 w:່ຜູ້ຂ
15 w:່ຜູ້ຕ
12 w:່ພາສາ
-47 w:່ພົ
-11 w:່ພົບຂ
-24 w:່ພໍ
10 w:່ມກ
12 w:່ມຄ
17 w:່ມຄຳເ
11 w:່ມຄຳເວົ
10 w:່ມດ
-17 w:່ມຕ
18 w:່ມບ
-10 w:່ມສ
-14 w:່ມຫ
-20 w:່ມັ
12 w:່ມາ
24 w:່ມີ
-11 w:່ມີຄຳເວ
13 w:່ມີບັນຫ
17 w:່ມີໃນ
-10 w:່ມື
-40 w:່ມເ
-23 w:່ມເຕີ
14 w:່ຢູ່ໃ
23 w:່ລາ
-14 w:່ລົ
-13 w:່ວຄ
-13 w:່ວຄາວ
-32 w:່ວງ
-15 w:່ວງໜ້
18 w:່ວຍ
12 w:່ວຍຂຽ
17 w:່ວນ
16 w:່ວນຕົ
23 w:່ວນທີ
-12 w:່ວນຫຼ
19 w:່ວນໃດ
-31 w:່ວມ
16 w:່ວັ
16 w:່ວໄ
-21 w:່ວ່
-19 w:່ວ່າ￼
-19 w:່ວ່າ￼￼￼
-11 w:່ສະ
-10 w:່ສະດວ
-25 w:່ສະບັ
-14 w:່ສະບັບໜ
-31 w:່ສາ
-13 w:່ສາມາດເ
-14 w:່ສຳ
-29 w:່ສິ
-28 w:່ສຸ
-19 w:່ສຸດໃ
10 w:່ສົ່ງ
42 w:່ສ້
42 w:່ສ້າງ
23 w:່ຫຼິ້
28 w:່ອກ
-14 w:່ອຂ
-18 w:່ອຄ
-12 w:່ອຄວາ
-30 w:່ອງ
15 w:່ອຖ
-13 w:່ອນກົ
-18 w:່ອນຂ້
10 w:່ອນທີ່ຄ
-15 w:່ອນວັ
-14 w:່ອນວັນທ
-10 w:່ອນສົ
-10 w:່ອນສົ່ງ
-12 w:່ອນເຊ
-11 w:່ອນເຊັນ
10 w:່ອນເພ
-12 w:່ອນໄຂ
15 w:່ອນໜ້
-14 w:່ອປ
-10 w:່ອມ￼￼
-10 w:່ອມ￼￼￼￼
-16 w:່ອລ
11 w:່ອຫຼຸດຄ
11 w:່ອອ
-10 w:່ອາ
28 w:່ອົ
27 w:່ອົງກ
19 w:່ອົງການ
-16 w:່ອເ
-19 w:່ອແ
34 w:່ອໃ
16 w:່ອໃຫ້
16 w:່ອໃຫ້ບົ
-25 w:່ອ່
-25 w:່ອ່ານ
-16 w:່ຮັ
39 w:່ຮູ
-10 w:່ຮ້ານ
-16 w:່າ.
22 w:່າ:
-15 w:່າກ
-14 w:່າການ
-42 w:່າຂ
-12 w:່າຂອງ
-12 w:່າຂ້ອ
-25 w:່າຄ
-16 w:່າຄວນ
-11 w:່າຄຳຕ
-11 w:່າຄຳຕອບ
11 w:່າງວັ
-14 w:່າຊ
-28 w:່າຍ
-11 w:່າຍຂຶ
-11 w:່າຍຂຶ້ນ
-16 w:່າດ
-11 w:່າດ້ວ
-23 w:່າຕ
-17 w:່າທ
16 w:່າທ່າ
-15 w:່ານກ່
-12 w:່ານກ່ອນ
-14 w:່ານຂ່
-14 w:່ານຂ່າວ
12 w:່ານຕົ
-13 w:່ານຕໍ
11 w:່ານທົ
11 w:່ານທົ່ວ
-20 w:່ານນາ
19 w:່ານປະ
-22 w:່ານຜູ
-13 w:່ານຜູ້ອ
14 w:່ານມີ
10 w:່ານຢາກໃ
11 w:່ານລັ
11 w:່ານລັດຖ
14 w:່ານສົ
10 w:່ານສົ່ງ
17 w:່ານອອ
-10 w:່ານແລ
13 w:່ານໃນ
12 w:່ານໄດ
10 w:່າບ
-11 w:່າບົດ
-29 w:່າປ
30 w:່າຜ
25 w:່າຜູ້
-13 w:່າພ
-16 w:່າມ
-14 w:່າລ
26 w:່າວ
-12 w:່າວທາ
-12 w:່າວທີ
-17 w:່າວທີ່ທ
-16 w:່າວນີ
20 w:່າວສາ
12 w:່າວເຖ
12 w:່າວເຖິງ
-12 w:່າວໄດ
-13 w:່າວ່າ
22 w:່າສ
-10 w:່າສະບ
24 w:່າສຸດ
-20 w:່າເປັນຫ
22 w:່າແ
15 w:່າແລະ
12 w:່າໂຄງ
12 w:່າໂຄງກາ
-15 w:່າ￼
-15 w:່າ￼￼￼
-11 w:່າ￼￼￼￼￼
-35 w:່ຽນ
11 w:່ຽນຄຳ
-10 w:່ຽນປະ
-21 w:່ຽນຫຼ
27 w:່ຽນແປງຫ
20 w:່ຽນແລ
23 w:່ຽນ￼￼
23 w:່ຽນ￼￼￼￼
14 w:່ຽວກັ
16 w:່ຽວລາ
-13 w:່ເກ
-18 w:່ເກີນ30
-12 w:່ເຄ
-11 w:່ເຄີຍ
10 w:່ເຈ
13 w:່ເຈົ້
24 w:່ເຕ
19 w:່ເຕັມ
19 w:່ເຕັມຂອ
-16 w:່ເປ
-12 w:່ເພ
32 w:່ເພີ່
-33 w:່ເພື່
10 w:່ເມ
14 w:່ເມືອ
-22 w:່ເວ
-11 w:່ເວົ້
-12 w:່ເຫ
-11 w:່ເຫັນ
-10 w:່ແກ
-22 w:່ແກ້ໄ
-23 w:່ແກ້ໄຂແ
18 w:່ແຂ
-18 w:່ແຊ
18 w:່ແນ
16 w:່ແນະນ
16 w:່ແນະນຳ:
-28 w:່ແບ
20 w:່ແປ
14 w:່ແມ່ນຕາ
27 w:່ແລ້ວ
-15 w:່ໂຄ
-15 w:່ໂຄງກ
-15 w:່ໂຄງການ
-27 w:່ໂຮ
-11 w:່ໃນ
-13 w:່ໃນບົ
12 w:່ໃສ
16 w:່ໃຫ
18 w:່ໃຫ້ຕ
-12 w:່ໃຫ້ເ
-11 w:່ໃຫ້ໃ
-14 w:່ໄດ
-19 w:່ໄດ້,
20 w:່ໄດ້ກ
19 w:່ໄດ້ກວດ
10 w:່ໄດ້ບ
10 w:່ໄດ້ປ
10 w:່ໄດ້ປ່ຽ
17 w:່ໄດ້ແ
11 w:່ໄດ້ແຕະ
-16 w:່ໄດ້ໃ
-22 w:່ໄປນີ
-13 w:່ໄວ
-12 w:້ai
35 w:້ກວ
-22 w:້ກະ
13 w:້ກັ
-13 w:້ກາ
-12 w:້ກຳ
-12 w:້ກຳກັ
14 w:້ກີ
-28 w:້ກົ
-21 w:້ກົງກ
-22 w:້ກົງກັບ
-19 w:້ກ່ອນ
18 w:້ຂັ
-22 w:້ຂຽ
14 w:້ຂຽນໄ
11 w:້ຂ່
11 w:້ຂ່າວ
-10 w:້ຄວ
-19 w:້ຄວາມ
12 w:້ຄວາມຂ້
18 w:້ຄວາມທີ
-12 w:້ຄວາມ￼￼
10 w:້ຄັ
-38 w:້ຄຳ
15 w:້ຄຳຜິດແ
-10 w:້ຄຳວ່
-14 w:້ຄຳອື
-14 w:້ຄຳອື່ນ
-11 w:້ຄືຄຳ
19 w:້ຄົ
13 w:້ຄຽ
13 w:້ຄ່
-20 w:້ງກ
12 w:້ງຂ
12 w:້ງຕ
-17 w:້ງທ
10 w:້ງລ
-11 w:້ງຫ
22 w:້ງາ
11 w:້ງແ
17 w:້ງແຕ່
-26 w:້ງໃ
-12 w:້ງໃຫ້
17 w:້ຈະ
-12 w:້ຈະເປ
-12 w:້ຈະເປັນ
17 w:້ຈັ
-25 w:້ຈາ
-10 w:້ຊົ
18 w:້ຊ່
19 w:້ຊ່ວຍ
17 w:້ຍັ
11 w:້ຍາ
20 w:້ຍາວເ
20 w:້ຍາວເກີ
-14 w:້ດຽ
17 w:້ຕອ
-13 w:້ຕັ
-10 w:້ຕັ້ງ
19 w:້ຕາ
-26 w:້ຕິ
-12 w:້ຕິດຕ
-21 w:້ຕົ
-24 w:້ຕົກລ
-24 w:້ຕົກລົງ
-35 w:້ຖື
13 w:້ທັ
-13 w:້ທັງສອງ
14 w:້ທັງໝ
14 w:້ທັງໝົດ
13 w:້ທັນທ
-17 w:້ທີ
12 w:້ທ້
12 w:້ທ້າຍ
10 w:້ທ້າຍບົ
-37 w:້ນ,
24 w:້ນ.
16 w:້ນກວ່ານ
17 w:້ນຄ
12 w:້ນຈ
-11 w:້ນດ
12 w:້ນຖ
-24 w:້ນທ
-12 w:້ນທາງ
-16 w:້ນບໍ່
-35 w:້ນປ
-17 w:້ນມ
-12 w:້ນວັກ
49 w:້ນສ
17 w:້ນສະບ
17 w:້ນສະບັບ
13 w:້ນສຸດ
30 w:້ນຫ
19 w:້ນຫຼັ
32 w:້ນອ
11 w:້ນອີກ
-17 w:້ນັ
22 w:້ນຳ
-10 w:້ນແຕ່
18 w:້ນແລະ
-28 w:້ນໃ
22 w:້ນໄດ້
-42 w:້ນ້
-24 w:້ນ້ອງ
-11 w:້ນ້ຳສ
10 w:້ບອ
11 w:້ບົດຄ
-17 w:້ບໍ
-15 w:້ບໍລິ
-15 w:້ບໍລິກາ
-16 w:້ບໍ່ມ
-13 w:້ປັ
-13 w:້ປັບໃ
-13 w:້ປັບໃຫ້
21 w:້ຜູ
14 w:້ຜູ້ອ
14 w:້ຜູ້ອ່າ
20 w:້ພາ
22 w:້ພຽ
-12 w:້ມບ
-12 w:້ມຫ
31 w:້ມູ
21 w:້ມູນທ
15 w:້ມູນທີ່
10 w:້ມູນພື້
12 w:້ມູນສ
10 w:້ມູນຫ
-10 w:້ມູນເພີ
-16 w:້ມູນໃ
-13 w:້ມແ
-13 w:້ຢາ
10 w:້ລວ
-11 w:້ລະ
15 w:້ລຶ
-16 w:້ລູ
-11 w:້ລົ
-10 w:້ລຽ
40 w:້ວ,
10 w:້ວ,ຂ້
10 w:້ວ,ຂ້ອຍ
44 w:້ວ.
-12 w:້ວ:
-37 w:້ວກ
-25 w:້ວຂ
-12 w:້ວຂ້ອ
-24 w:້ວຄ
-12 w:້ວງ
17 w:້ວຈ
-27 w:້ວຍ
-16 w:້ວຍai
22 w:້ວຍຄຳ
13 w:້ວຍ￼￼
13 w:້ວຍ￼￼￼￼
10 w:້ວຕາມ
-12 w:້ວທ
-16 w:້ວບ
-12 w:້ວພ
-20 w:້ວລ
-16 w:້ວວ
-19 w:້ວວາງ
-23 w:້ວາ
-24 w:້ວເ
15 w:້ວໄ
35 w:້ສະ
12 w:້ສັ
-16 w:້ສັ້ນ
-14 w:້ສັ້ນລົ
10 w:້ສຳ
-11 w:້ສົ
-11 w:້ສົ່ງ
-16 w:້ສ້
-15 w:້ສ້າງ
-10 w:້ຫຍໍ້
11 w:້ອຂ
11 w:້ອຂ່າ
-59 w:້ອງ
40 w:້ອງກາ
-16 w:້ອງການ.
11 w:້ອງການສ
-16 w:້ອງຈອ
20 w:້ອງຕົ
13 w:້ອງຖິ
13 w:້ອງຖິ່ນ
-12 w:້ອງມີ
11 w:້ອງແກ
-33 w:້ອຍ
-32 w:້ອຍຂຽ
-10 w:້ອຍຂໍ
-14 w:້ອຍຕັ
-25 w:້ອຍບອ
-11 w:້ອຍບໍ່ໄ
-12 w:້ອຍລອ
-16 w:້ອຍອ່
-16 w:້ອຍອ່ານ
-14 w:້ອຍເຂ
-14 w:້ອຍເຂົ້
-11 w:້ອຍເປ
-12 w:້ອຍເປັນ
-16 w:້ອຍເລ
31 w:້ອຍໄດ
11 w:້ອຍໄດ້ປ
-23 w:້ອນ
-12 w:້ອນຮັ
31 w:້ອມ
11 w:້ອຫ
-16 w:້ອໃ
-22 w:້ອໃນເ
29 w:້ອ່
29 w:້ອ່ານ
-27 w:້ຮັ
-16 w:້ຮັບກ
-16 w:້ຮັບການ
10 w:້ຮັບຜ
13 w:້ຮັບຜົນ
25 w:້ຮູ
-10 w:້ຮູ້ວ
-10 w:້ຮູ້ວ່າ
-21 w:້າ.
-12 w:້າ3
-28 w:້າກ
-15 w:້າກົມ
16 w:້າຂອງ
-12 w:້າຂໍ້
-30 w:້າຄ
-12 w:້າຄົນ
17 w:້າງ
33 w:້າງຄຳ
31 w:້າງຄຳຕອ
-20 w:້າງດ້
-20 w:້າງດ້ວຍ
10 w:້າງຕາ
10 w:້າງຕາຕະ
10 w:້າງອີ
-13 w:້າງເທ
-13 w:້າງເທິງ
16 w:້າງໂດ
39 w:້າຈ
-38 w:້າຍ
30 w:້າຍບົ
-10 w:້າຍໄປ
-13 w:້າຕ
-17 w:້າທີ່
-12 w:້າທ່າ
-103 w:້ານ
30 w:້ານກີ
-11 w:້ານກ່
-11 w:້ານກ່າວ
-17 w:້ານໃນ
-22 w:້າບ
-16 w:້າບໍ່
-19 w:້າບໍ່ມີ
-11 w:້າປ
23 w:້າພ
15 w:້າພະແ
15 w:້າພະແນກ
-40 w:້າມ
-18 w:້າມັກ
21 w:້າມີຄ
-29 w:້າສ
-20 w:້າສຸດ
10 w:້າຫ
31 w:້າອ
10 w:້າຮ່ວ
13 w:້າເ
-10 w:້າເຈົ
-10 w:້າເຈົ້າ
16 w:້າເຊື
16 w:້າເຊື່ອ
-15 w:້າແລະ
-10 w:້າແລ້
-11 w:້າໃ
25 w:້າໃຊ້
11 w:້າໃນວ
11 w:້າໃນວັກ
-16 w:້າໃຫ້
-46 w:້າໄ
-15 w:້າໄດ້
14 w:້າໜຶ່
26 w:້າໝ
26 w:້າໝາຍ
-15 w:້ຳກ
-12 w:້ຳຂ
-10 w:້ຳຂອງ
-11 w:້ຳຄ
-11 w:້ຳຊ
-15 w:້ຳທ
-20 w:້ຳປ
10 w:້ຳມ
13 w:້ຳມັນ
12 w:້ຳສ
18 w:້ຳສຽງ
-11 w:້ຽງ
12 w:້ເຂົ້າຮ
-11 w:້ເຄ
-33 w:້ເດ
-24 w:້ເດັກ
-16 w:້ເຖ
12 w:້ເທັດ
12 w:້ເທັດຈິ
27 w:້ເນ
20 w:້ເນັ້
-11 w:້ເບິ່
11 w:້ເປັນ
20 w:້ເປັນພາ
-21 w:້ເພ
-13 w:້ເພາະ
-10 w:້ເວົ້
12 w:້ເອົາ
-12 w:້ເຮ
-17 w:້ແຈ
-11 w:້ແຊ
10 w:້ແຍ
19 w:້ແດ
11 w:້ແຕ
-11 w:້ແຕ່ງ
-27 w:້ແທ
-13 w:້ແບ
-38 w:້ແປ
14 w:້ແປເປ
14 w:້ແປເປັນ
11 w:້ແມ
11 w:້ແມ່ນ
-18 w:້ແມ່ນລາ
17 w:້ແມ່ນສະ
22 w:້ແລ
26 w:້ແລ້ວ
10 w:້ແຮ
-26 w:້ໂຊ
-26 w:້ໂຊກດ
15 w:້ໂດ
-11 w:້ໂຮ
34 w:້ໃຊ
-23 w:້ໃຊ້.
-14 w:້ໃດ
-15 w:້ໃສ
33 w:້ໃຫ
11 w:້ໃຫ້ເ
-10 w:້ໃໝ
-21 w:້ໄຂ
-36 w:້ໄຂແລ
-36 w:້ໄຂແລ້ວ
31 w:້ໄດ້.
-10 w:້ໄດ້ທ
-18 w:້ໄດ້ຮ
-13 w:້ໄດ້ຮັບ
23 w:້ໄດ້ແ
15 w:້ໄດ້ແຕ່
41 w:້ໜ້
13 w:້ໜ້າທ
12 w:້ໜ້າສ
32 w:້￼￼
32 w:້￼￼￼￼
21 w:້￼￼￼￼￼￼
-18 w:ໍ?ສ
-26 w:ໍ?ແ
-12 w:ໍກັ
-17 w:ໍຂອ
15 w:ໍຂອບໃຈທ
14 w:ໍດີ
-16 w:ໍຕອ
14 w:ໍຖາ
16 w:ໍຖ້
-18 w:ໍລະ
-17 w:ໍລະນີ
-21 w:ໍລຳ
-13 w:ໍລຳນີ
-20 w:ໍລິ
-24 w:ໍລິກາ
15 w:ໍສະເໜ
13 w:ໍຫຼ
-25 w:ໍອະ
-26 w:ໍອະໄພ
23 w:ໍອະໄພທີ
-15 w:ໍເພ
-10 w:ໍແກ
26 w:ໍໃຫ
25 w:ໍໃຫ້ກ
28 w:ໍໃຫ້ທ
29 w:ໍໃຫ້ທ່າ
10 w:ໍໃຫ້ເ
-23 w:ໍໃຫ້ໂ
-23 w:ໍໃຫ້ໂຊກ
11 w:ໍໄດ
19 w:ໍ່.
19 w:ໍ່?
-21 w:ໍ່ກ
-17 w:ໍ່ກົງ
-19 w:ໍ່ກົງກັ
-15 w:ໍ່ຄ
10 w:ໍ່ຄວນ
-15 w:ໍ່ຄົບ
12 w:ໍ່ຈ
14 w:ໍ່ຈາກ
19 w:ໍ່ຊ
13 w:ໍ່ຊັດ
25 w:ໍ່ຕ
16 w:ໍ່ຕ້ອ
11 w:ໍ່ຕ້ອງກ
13 w:ໍ່ຖືກ
11 w:ໍ່ທ
-59 w:ໍ່ພ
-29 w:ໍ່ພົບ
-10 w:ໍ່ມີຜ
13 w:ໍ່ມີອ
11 w:ໍ່ມີເ
-10 w:ໍ່ມີໃ
13 w:ໍ່ຢ
16 w:ໍ່ວ
10 w:ໍ່ວ່າ
18 w:ໍ່ສ
-10 w:ໍ່ສະດ
-10 w:ໍ່ສະດວກ
11 w:ໍ່ອອກ
-32 w:ໍ່ເ
-20 w:ໍ່ເກີ
-17 w:ໍ່ເກີນ1
-11 w:ໍ່ເກີນ3
-11 w:ໍ່ເຄີ
-11 w:ໍ່ເປັ
-19 w:ໍ່ແ
-12 w:ໍ່ແມ່ນຄ
22 w:ໍ່ແມ່ນຕ
15 w:ໍ່ແມ່ນສ
-14 w:ໍ່ໂ
21 w:ໍ່ໃ
13 w:ໍ່ໃຊ້
-15 w:ໍ່ໃສ່
21 w:ໍ່ໃຫ້
-24 w:ໍ່ໄ
-14 w:ໍ່ໄດ້
19 w:ໍ່ໄດ້ກວ
10 w:ໍ່ໄດ້ປ່
-10 w:ໍ່ໄດ້ເພ
17 w:ໍ່ໄປ.
-22 w:ໍ່ໄປນ
-22 w:ໍ່ໄປນີ້
17 w:ໍ້(
-20 w:ໍ້1
-11 w:ໍ້4
24 w:ໍ້:
-11 w:ໍ້ກ
-19 w:ໍ້ຂ
-21 w:ໍ້ຂ່າ
-10 w:ໍ້ຄ
18 w:ໍ້ຄວາມທ
21 w:ໍ້ຄວາມແ
-12 w:ໍ້ຄວາມ￼
-13 w:ໍ້ຈ
-12 w:ໍ້ຈາກ
-46 w:ໍ້ຕ
-22 w:ໍ້ຕົກ
-22 w:ໍ້ຕົກລົ
14 w:ໍ້ທ
-15 w:ໍ້ທີ່
16 w:ໍ້ນ
15 w:ໍ້ນີ້
-24 w:ໍ້ບົດ
27 w:ໍ້ມ
31 w:ໍ້ມູນ
15 w:ໍ້ມູນທີ
10 w:ໍ້ມູນພື
10 w:ໍ້ມູນຫຼ
-11 w:ໍ້ລ
-13 w:ໍ້ລົງ
53 w:ໍ້ສ
11 w:ໍ້ສັງ
11 w:ໍ້ສັງເກ
11 w:ໍ້ສຳລ
11 w:ໍ້ສຳລັບ
12 w:ໍ້ເທັ
12 w:ໍ້ເທັດຈ
-13 w:ໍ້ແ
-14 w:ໍ້ໃ
23 w:ໍ້ໜ
26 w:ໍ້ໜ້າ
13 w:ໍ້ໜ້າທີ
-20 w:ໜັກ
-43 w:ໜັງ
-22 w:ໜັງສື
12 w:ໜັງສືພິ
-11 w:ໜາດ
-13 w:ໜາມ
-13 w:ໜີໃ
-13 w:ໜີໃຫ້
-19 w:ໜີ້
26 w:ໜຶ່
10 w:ໜຶ່ງຂ
11 w:ໜຶ່ງແ
18 w:ໜຶ່ງໜ
18 w:ໜຶ່ງໜ້າ
-12 w:ໜືອ
-15 w:ໜຸ່
22 w:ໜ່ງ
13 w:ໜ່ງຂອ
11 w:ໜ້ອ
-54 w:ໜ້າ
-14 w:ໜ້າກົ
20 w:ໜ້າຈໍ
10 w:ໜ້າທີ
15 w:ໜ້າພະ
15 w:ໜ້າພະແນ
25 w:ໜ້າເຊ
16 w:ໜ້າເຊື່
-15 w:ໝວດ
-30 w:ໝັກ
-67 w:ໝາກ
-14 w:ໝາກເຜ
-14 w:ໝາກເຜັດ
-13 w:ໝາຍສະ
-11 w:ໝາຍສະບັ
13 w:ໝາຍເຖ
13 w:ໝາຍເຖິງ
-31 w:ໝາຍເຫ
-38 w:ໝາຍເຫດ:
13 w:ໝາຍເຫດກ
19 w:ໝາະ
30 w:ໝາະກັ
11 w:ໝາະກັບໜ
-18 w:ໝາະສົ
-36 w:ໝູ່
-18 w:ໝົດ
14 w:ໝ່.
11 w:ໝ່:
-24 w:ໝ່ຈ
-10 w:ໝ່ຈາກ
-12 w:ໝ່ມ
-17 w:ໝ່ສ
-11 w:ໝ່ເ
-12 w:ໝ່ເພື
-12 w:ໝ່ເພື່ອ
-11 w:ໝ່ໄ
21 w:ảnh
-18 w:ảnh minh
26 w:–ແບ
16 w:→￼￼
20 w:→￼￼￼￼
19 w:→￼￼￼￼￼￼
-28 w:、
-66 w:。
-10 w:一
11 w:一下
-13 w:一个
17 w:一个人
-27 w:一句
16 w:一段
-15 w:七
18 w:万
-27 w:三
-18 w:上
-68 w:下
-20 w:下是
-22 w:下：
16 w:不
16 w:不要
38 w:业
-11 w:两
-11 w:个
28 w:个人
17 w:个人工
16 w:个标
16 w:个标题
17 w:个话
17 w:个话题
14 w:个问
14 w:个问题
12 w:中文
25 w:中老
25 w:中老铁
50 w:为￼
50 w:为￼￼
-30 w:主
-18 w:主要
-15 w:么
-11 w:九
30 w:也
-18 w:书
-28 w:了
-18 w:了一
-20 w:了三
12 w:了原
20 w:了，
-10 w:二
-17 w:五
-13 w:交
-24 w:亲
19 w:人名
-15 w:什
-15 w:什么
-19 w:今
-14 w:从
23 w:他
-25 w:代
-14 w:代表
24 w:以
16 w:以上
-19 w:以下
-20 w:以下是
-21 w:们
17 w:们换
17 w:们换个
-32 w:件
-26 w:传
22 w:但
18 w:余
-13 w:作
-11 w:作文
-12 w:作者
47 w:你
-33 w:信
-11 w:信息，
-45 w:修
-10 w:修订
-11 w:停
13 w:先
15 w:入
-36 w:全
-44 w:全文
-22 w:公
10 w:公开
19 w:共
68 w:其
-11 w:内
10 w:内容
15 w:再
17 w:再聊
17 w:再聊聊
13 w:写。
10 w:写后
13 w:减
-19 w:出
67 w:分
-16 w:刊
14 w:列
-40 w:删
10 w:删除
10 w:利
40 w:别
31 w:制
11 w:前
22 w:前请
-14 w:剧
21 w:力
-15 w:办
31 w:动
-27 w:化
-11 w:区
-40 w:十
-10 w:千
-17 w:升
-31 w:半
38 w:原
20 w:原意
16 w:原文
12 w:及
-10 w:友
14 w:发
36 w:发布
16 w:发布。
19 w:发布前
-13 w:发现
23 w:变
31 w:口
-18 w:句
-13 w:句话
-13 w:只
51 w:可
30 w:可以
29 w:合
-20 w:同
-17 w:名
30 w:后
-31 w:吗
-31 w:吗？
17 w:吧
17 w:吧。
-13 w:告
-17 w:员
26 w:嗯
26 w:嗯，
-20 w:四
-23 w:回
-40 w:国
25 w:图
-15 w:在
-27 w:地
-22 w:场
-16 w:城
-23 w:声
12 w:处理
12 w:处理，
-25 w:备
-10 w:备选
-10 w:复
-14 w:复的
-43 w:多
-26 w:大
-22 w:天
-31 w:女
15 w:好
27 w:如
-17 w:如下
-22 w:如下：
25 w:如有
-10 w:如需
-56 w:子
47 w:字
34 w:字数
-36 w:学
-26 w:孩
-26 w:孩子
12 w:实
12 w:实。
-19 w:审
49 w:客
-34 w:家
-34 w:对
-16 w:将
-18 w:小
-38 w:就
-12 w:工
64 w:已
-24 w:市
30 w:布
16 w:布。
19 w:布前
19 w:布前请
-62 w:年
33 w:并
-14 w:应
54 w:度
16 w:建议
-13 w:式
-15 w:式，
69 w:引
26 w:引语
-10 w:当
-25 w:很
-16 w:得
13 w:必
-36 w:快
12 w:思
43 w:思考
-11 w:息，
11 w:您有
15 w:情
-26 w:想
24 w:感
-13 w:感谢
-39 w:成
17 w:我们换
-14 w:我再
17 w:我可
19 w:我把
-13 w:我改
11 w:我是
17 w:我暂
17 w:我暂时
13 w:或
10 w:截
-12 w:户
-10 w:打
24 w:把
13 w:把这
13 w:把这篇
-31 w:投
-16 w:报
27 w:抱
27 w:抱歉
27 w:抱歉，
10 w:挝
36 w:换
17 w:换个
17 w:换个话
16 w:据
-13 w:掉
38 w:接
15 w:推
15 w:推荐
29 w:插
-15 w:撤
-17 w:支
20 w:收
18 w:改
-32 w:改。
-40 w:改了
28 w:改写
10 w:改写后
23 w:数
-12 w:数据
39 w:整
-74 w:文
-23 w:文。
-14 w:文中
21 w:文字
17 w:文章
-10 w:文，
-15 w:新
-32 w:新版
-24 w:新版本
21 w:新闻
-26 w:方
20 w:旅
22 w:旅游
12 w:无
16 w:无法
14 w:无法回
-36 w:日
-10 w:时
38 w:时1
17 w:时无
17 w:时无法
18 w:时间
-10 w:明
14 w:易
-13 w:昨
-11 w:昨日
-49 w:是
14 w:是一
17 w:暂
17 w:暂时
17 w:暂时无
24 w:更
25 w:更有
14 w:替
22 w:替换
10 w:有所
-11 w:服
-10 w:服务
-25 w:期
22 w:未
-106 w:本
-12 w:本报
-22 w:本文
-16 w:机
-15 w:材
-13 w:村
-30 w:条
-35 w:来
-10 w:查
24 w:标
12 w:标题
20 w:标题，
-17 w:校
19 w:根
19 w:根据
-29 w:次
13 w:欢
21 w:欢迎
-12 w:款
23 w:歉
27 w:歉，
11 w:正式
15 w:此
-11 w:步
41 w:段
11 w:民
48 w:气
11 w:求。
-18 w:求，
-24 w:没
-33 w:没有
14 w:法回
17 w:法回答
10 w:润
10 w:润色
22 w:游
-28 w:源
11 w:漏
10 w:点。
10 w:然
-35 w:版
-16 w:版本
-12 w:率
-30 w:现
-10 w:现场
17 w:理，
-12 w:用户
38 w:用时
38 w:用时1
19 w:由a
19 w:由ai
-28 w:电
24 w:的文
18 w:的文章
11 w:的新
12 w:的新闻
10 w:的是
-15 w:的，
-34 w:目
25 w:直
25 w:直接
-11 w:知
35 w:短
-29 w:示
-21 w:社
11 w:祝
-15 w:票
38 w:秒
12 w:稿，
-12 w:立
16 w:章
-24 w:笑
16 w:符
16 w:符合
19 w:第
10 w:第三
-10 w:答
-14 w:答：
10 w:签
17 w:简
13 w:精简
-24 w:系
-14 w:线
-24 w:经
-19 w:结
16 w:给你
43 w:统一
-72 w:编
-38 w:编辑
-14 w:罚
-11 w:翻译
10 w:老挝
25 w:老铁
25 w:老铁路
20 w:考
-10 w:考生
-45 w:者
12 w:聊
17 w:聊吧
17 w:聊吧。
17 w:聊聊
17 w:聊聊吧
-15 w:联
-10 w:联系
-17 w:能
-29 w:自
-32 w:至
15 w:荐
15 w:补
-28 w:表
-15 w:表示
52 w:要
-14 w:要我再
-21 w:要求
-18 w:要求，
23 w:观
-20 w:解
12 w:言
-13 w:警
-12 w:订
-12 w:认
-16 w:认。
18 w:让我
17 w:让我们
10 w:议
-25 w:记
-21 w:记者
-22 w:论
-16 w:论文
-16 w:访
-12 w:词
14 w:词：
27 w:译
-11 w:译。
62 w:译为
62 w:译为￼
18 w:译文
26 w:译法
-31 w:译者
-39 w:话
15 w:话题
17 w:话题再
43 w:语
15 w:语。
16 w:语气
-19 w:语，
-36 w:误
-25 w:说
-32 w:说。
28 w:说明
16 w:请
17 w:读
27 w:读者
26 w:调整
12 w:贵
10 w:资料
11 w:起
46 w:路
-13 w:车
15 w:轻
-36 w:辑
21 w:迎
-10 w:这
-12 w:这个
14 w:这个问
-10 w:这篇
12 w:进
12 w:进行
23 w:述
-11 w:退
19 w:适
25 w:适合
-27 w:那
26 w:部
39 w:部分
27 w:配
-11 w:采
-16 w:里
31 w:重
-14 w:重复的
34 w:重新
16 w:量
38 w:铁
41 w:铁路
36 w:错
14 w:键词：
14 w:长
-11 w:问
-10 w:问题，
18 w:间
18 w:闻
-11 w:限
10 w:除
-10 w:随
29 w:需
51 w:需要
39 w:面
-13 w:音
43 w:顺
-21 w:题
17 w:题再
17 w:题再聊
15 w:风
45 w:！
84 w:（
37 w:）
18 w:）：
-21 w:，
17 w:，也
22 w:，但
16 w:，先
17 w:，其
19 w:，发
-10 w:，可
-13 w:，对
29 w:，并
40 w:，我
-32 w:，文
-13 w:，新
-23 w:，用
-10 w:，老
38 w:，要
15 w:，让
17 w:，让我
-10 w:，语
16 w:，请
14 w:，这
24 w:，适
24 w:，适合
14 w:，￼
14 w:，￼￼
-19 w:：
10 w:：2
16 w:：￼
16 w:：￼￼
-62 w:？
-40 w:￼
-12 w:￼ກ່
-12 w:￼ກ່ອນ
31 w:￼ຂຽ
-15 w:￼ຈະ
-13 w:￼ບໍ່ມ
-12 w:￼ບໍ່ມີຄ
13 w:￼ຫຼ
-14 w:￼ອອ
18 w:￼ເພ
11 w:￼ເພາະ
16 w:￼ເພື່
17 w:￼ແປເປ
17 w:￼ແປເປັນ
16 w:￼ແລ
10 w:￼ແລະ￼
10 w:￼ແລະ￼￼￼
-12 w:￼ໃນ
16 w:￼ໃຫ
15 w:￼→￼
18 w:￼→￼￼￼
18 w:￼→￼￼￼￼￼
14 w:￼。
16 w:￼应
-40 w:￼￼
16 w:￼￼(
-10 w:￼￼,
-13 w:￼￼ກ
-12 w:￼￼ກ່ອ
25 w:￼￼ຂ
31 w:￼￼ຂຽນ
-16 w:￼￼ຊ
18 w:￼￼ຖ
-15 w:￼￼ນ
-13 w:￼￼ບໍ່ມີ
-16 w:￼￼ປ
-11 w:￼￼ມ
-18 w:￼￼ສ
12 w:￼￼ຫ
-16 w:￼￼ອ
-14 w:￼￼ອອກ
11 w:￼￼ເພາ
16 w:￼￼ເພື
16 w:￼￼ເພື່ອ
17 w:￼￼ແປເ
17 w:￼￼ແປເປັ
17 w:￼￼ແລະ
10 w:￼￼ແລະ￼￼
19 w:￼￼ໃນທ
16 w:￼￼ໃຫ້
16 w:￼￼ໄ
35 w:￼￼→
18 w:￼￼→￼￼
18 w:￼￼→￼￼￼￼
14 w:￼￼。
16 w:￼￼应
-57 w:￼￼￼
-12 w:￼￼￼ກ່
-12 w:￼￼￼ກ່ອນ
31 w:￼￼￼ຂຽ
-15 w:￼￼￼ຈະ
-13 w:￼￼￼ບໍ່ມ
13 w:￼￼￼ຫຼ
-14 w:￼￼￼ອອ
18 w:￼￼￼ເພ
11 w:￼￼￼ເພາະ
16 w:￼￼￼ເພື່
17 w:￼￼￼ແປເປ
16 w:￼￼￼ແລ
10 w:￼￼￼ແລະ￼
-12 w:￼￼￼ໃນ
16 w:￼￼￼ໃຫ
18 w:￼￼￼→￼
18 w:￼￼￼→￼￼￼
16 w:￼￼￼￼(
-10 w:￼￼￼￼,
-13 w:￼￼￼￼ກ
-12 w:￼￼￼￼ກ່ອ
-16 w:￼￼￼￼ຊ
18 w:￼￼￼￼ຖ
-16 w:￼￼￼￼ປ
-11 w:￼￼￼￼ມ
-18 w:￼￼￼￼ສ
12 w:￼￼￼￼ຫ
-16 w:￼￼￼￼ອ
-13 w:￼￼￼￼ອອກ
11 w:￼￼￼￼ເພາ
16 w:￼￼￼￼ເພື
17 w:￼￼￼￼ແປເ
17 w:￼￼￼￼ແລະ
19 w:￼￼￼￼ໃນທ
16 w:￼￼￼￼ໃຫ້
16 w:￼￼￼￼ໄ
38 w:￼￼￼￼→
18 w:￼￼￼￼→￼￼
-23 w:￼￼￼￼￼
-12 w:￼￼￼￼￼ກ່
-15 w:￼￼￼￼￼ຈະ
13 w:￼￼￼￼￼ຫຼ
-13 w:￼￼￼￼￼ອອ
18 w:￼￼￼￼￼ເພ
12 w:￼￼￼￼￼ແທ
21 w:￼￼￼￼￼ແລ
16 w:￼￼￼￼￼ໃຫ
18 w:￼￼￼￼￼→￼
-10 w:￼￼￼￼￼￼.
-12 w:￼￼￼￼￼￼ກ
-16 w:￼￼￼￼￼￼ຊ
17 w:￼￼￼￼￼￼ຖ
-18 w:￼￼￼￼￼￼ປ
-16 w:￼￼￼￼￼￼ອ
19 w:￼￼￼￼￼￼ແ
16 w:￼￼￼￼￼￼ໄ
38 w:￼￼￼￼￼￼→
-23 w:￼￼￼￼￼￼￼
`;
