// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = -1.9;

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = `
13 addressee*count
34 addressee*doubt
68 addressee*edit
76 addressee*here
-45 addressee*inability
-34 addressee*office
27 addressee*opening
-10 addressee*option
46 addressee*order
-16 addressee*plan
-30 addressee*quality
62 addressee*reference
39 addressee*reported
59 addressee*text
45 channel
-15 channel*doubt
-16 channel*office
62 channel*option
-29 channel*reported
152 colon-end
217 count
-12 count*doubt
30 count*office
-20 count*reported
25 count*user
17 doubt
-22 doubt*office
11 doubt*reported
50 edit
-84 edit*count
40 edit*doubt
-17 edit*here
-37 edit*inability
-60 edit*machine
-36 edit*office
43 edit*opening
-63 edit*option
21 edit*plan
14 edit*quality
-46 edit*reported
13 edit*user
24 exclaim
-25 figures
-40 here
-18 here*channel
-19 here*count
-13 here*office
76 here*order
-33 here*plan
29 here*reported
145 icon
18 inability*here
45 inability*opening
13 inability*plan
-71 inability*reported
20 label
-78 lang=en
-101 lang=fr
-14 lang=lo
32 lang=vi
-27 len=1
-65 len=3
-63 len=4
17 list
15 machine
-34 machine*channel
48 machine*doubt
45 machine*here
90 machine*inability
-49 machine*office
-16 machine*opening
-26 machine*order
-102 machine*plan
14 machine*reported
11 machine*request
-37 machine*user
-74 n=0
-22 n=1
24 n=2
46 n=3
59 n=4
58 n=5
23 n=6
-27 n=8
10 names=0
-63 names=1
-100 names=2
-83 names=3
-87 names=4
117 narrator
16 narrator*channel
123 narrator*doubt
43 narrator*edit
105 narrator*inability
169 narrator*machine
14 narrator*offer
-26 narrator*opening
-23 narrator*option
20 narrator*order
68 narrator*part
31 narrator*quality
105 narrator*reference
93 narrator*request
-12 narrator*text
68 narrator*user
40 offer
64 offer*channel
12 offer*count
32 offer*doubt
-56 offer*here
-35 offer*office
-16 offer*order
19 offer*plan
-48 offer*reported
-38 offer*request
57 offer*user
-60 office
53 opening
27 opening*count
60 opening*here
-32 opening*office
12 opening*order
59 opening*plan
38 opening*reported
38 opening*user
98 option
-44 option*office
43 order
10 order*count
29 order*plan
17 order*reported
121 part
64 part*channel
-35 part*count
28 part*doubt
-25 part*edit
11 part*here
-62 part*inability
-32 part*machine
27 part*offer
69 part*opening
-19 part*order
36 part*plan
-17 part*quality
-38 part*reference
27 part*reported
59 part*request
24 part*user
-105 phone
-20 plan
40 plan*doubt
24 plan*option
52 plan*reported
147 pos=first
182 pos=last
-84 pos=middle
66 quality
18 quality*channel
-96 quality*count
-36 quality*doubt
35 quality*here
-55 quality*inability
-19 quality*opening
87 quality*option
36 quality*order
10 quality*plan
-33 quality*reported
-41 quality*request
11 quality*user
16 question
-38 quoted=0
-49 quoted=1
-80 quoted=3
75 reference
-37 reference*channel
-75 reference*count
36 reference*doubt
13 reference*edit
-75 reference*here
-45 reference*offer
-39 reference*office
40 reference*opening
53 reference*quality
27 reference*reported
10 reference*request
-17 reference*user
-42 reported
80 request
-34 request*channel
16 request*doubt
16 request*office
-19 request*order
-35 request*plan
83 text
17 text*channel
-67 text*count
-27 text*doubt
19 text*edit
86 text*here
-18 text*inability
-91 text*machine
87 text*offer
-53 text*office
97 text*opening
-19 text*option
-17 text*part
60 text*quality
35 text*reference
-33 text*reported
-24 text*request
24 text*user
31 user
50 user*plan
-20 user*reported
20 w:! below
31 w:! here
28 w:! here's
-14 w:#
-73 w:# #
17 w:# :
-44 w:# and
-11 w:# april
-11 w:# characters
-17 w:# chữ
16 w:# e
-49 w:# h
-23 w:# in
-21 w:# june
-14 w:# may
26 w:# million
-42 w:# minutes
40 w:# more
47 w:# mots
110 w:# no
-54 w:# november
-23 w:# of
-10 w:# or
-21 w:# people
-19 w:# per
77 w:# percent
36 w:# plus
19 w:# pm
97 w:# seconds
52 w:# signes
71 w:# sites
30 w:# so
-24 w:# th
18 w:# the
-42 w:# to
37 w:# word
62 w:# words
11 w:.
-14 w:.00
40 w:/th
37 w:0
-17 w:00
-19 w:000
-22 w:00ຄ
-20 w:00字
-18 w:021
13 w:023
18 w:024
52 w:1
46 w:10
-10 w:150
22 w:2
24 w:2.
-19 w:201
10 w:202
-10 w:23
10 w:24
10 w:24年
19 w:256
10 w:4年
10 w:50
-17 w:500
13 w:50ຄ
16 w:568
34 w:7
-23 w:8
-12 w:80
-22 w:800
20 w::
104 w:: #
32 w:: a
-33 w:: an
36 w:: farmers
-14 w:: i
14 w:: la
166 w:: laos
11 w:: rewrite
-17 w:: short
28 w:: the
-10 w:: this
-10 w:: vientiane
-21 w:: we
91 w:: what
65 w:: why
-26 w:: www
-14 w::ຄຳ
14 w::ປະ
14 w::￼￼
14 w::￼￼￼￼
14 w::￼￼￼￼￼￼
40 w:</t
34 w:<th
-44 w:?
-29 w:? i
-14 w:? send
66 w:? utm
-13 w:?ສົ
-13 w:?ສົ່ງ
-26 w:^#
28 w:^# words
43 w:^:
-37 w:^a
-15 w:^absolutely
44 w:^alternative
28 w:^alternative headlines
-24 w:^an
-11 w:^anh
32 w:^approx
32 w:^approx #
-20 w:^as a
32 w:^as an
14 w:^as of
76 w:^ask
19 w:^at
55 w:^based
55 w:^based on
-32 w:^before
21 w:^being
20 w:^being an
-12 w:^below
26 w:^below is
-20 w:^bien
-20 w:^bien sûr
48 w:^body
-30 w:^bài
-32 w:^bài viết
-20 w:^bạn
-21 w:^bạn có
20 w:^certainly
22 w:^certainly !
-18 w:^cet
-18 w:^cet article
19 w:^changes made
168 w:^chatgpt
45 w:^chatgpt can
34 w:^claude
120 w:^copy
-39 w:^corrected
-44 w:^correction
-44 w:^correction :
26 w:^could
-29 w:^do
-17 w:^do you
-18 w:^draft
61 w:^draft #
-18 w:^dưới
-18 w:^dưới đây
-17 w:^editor's
-17 w:^editor's note
12 w:^edits
27 w:^english
37 w:^final
-57 w:^first
109 w:^focus
16 w:^for
42 w:^for a
29 w:^for more
39 w:^for the
41 w:^gemini
-12 w:^good
36 w:^got
36 w:^got it
56 w:^great
43 w:^great question
-45 w:^he
-10 w:^headline
-28 w:^her
-54 w:^here
-13 w:^here are
-38 w:^here is
-24 w:^here's
-29 w:^here's a
20 w:^here's how
-33 w:^here's what
51 w:^hmm
-50 w:^how
38 w:^i
22 w:^i am
-14 w:^i asked
28 w:^i can't
-18 w:^i cannot
14 w:^i corrected
23 w:^i couldn't
55 w:^i do
13 w:^i don't
-10 w:^i have
-50 w:^i hope
20 w:^i kept
12 w:^i need
-29 w:^i should
31 w:^i'd
63 w:^i'm
-20 w:^i'm an
11 w:^i'm just
13 w:^i'm sorry
26 w:^i'm unable
69 w:^i've
13 w:^i've kept
-14 w:^if the
-14 w:^if this
-11 w:^if you
27 w:^if you'd
-58 w:^in
-22 w:^in the
11 w:^insert
48 w:^is
38 w:^it
13 w:^it is
57 w:^it's
34 w:^j'ai
18 w:^j'espère
18 w:^j'espère que
11 w:^je n'ai
-12 w:^je suis
56 w:^just
41 w:^keep
-23 w:^key
-15 w:^la
-15 w:^le
-21 w:^les
-34 w:^let
-32 w:^let me
25 w:^lưu
25 w:^lưu ý
54 w:^meta
54 w:^meta description
-33 w:^more
83 w:^my
33 w:^my training
23 w:^mình
-22 w:^một
-24 w:^n'hésitez
-24 w:^n'hésitez pas
-10 w:^next
-13 w:^người
15 w:^những
78 w:^no
47 w:^note
30 w:^note de
14 w:^nothing
-39 w:^nếu
-20 w:^nếu bạn
-20 w:^okay
15 w:^one thing
78 w:^option
50 w:^option #
46 w:^or
48 w:^or if
16 w:^phiên
16 w:^phiên bản
-35 w:^photo
-46 w:^please
-11 w:^please let
-10 w:^please provide
20 w:^please review
-27 w:^prices
-18 w:^q
-18 w:^q :
35 w:^read
-29 w:^readers
-22 w:^reading
-20 w:^reading time
75 w:^regenerate
78 w:^regenerate response
16 w:^revised
43 w:^revised version
38 w:^rewritten
30 w:^rewritten article
-36 w:^said
71 w:^searched
71 w:^searched #
77 w:^seo
45 w:^seo title
61 w:^shall
61 w:^shall i
-35 w:^she
15 w:^should
19 w:^should i
-14 w:^si
87 w:^since
42 w:^slightly
42 w:^slightly more
-104 w:^so
13 w:^some
23 w:^some of
-15 w:^souhaitez
-15 w:^souhaitez vous
-17 w:^students
92 w:^suggested
-37 w:^summary
-45 w:^summary :
22 w:^sure thing
19 w:^thanks
22 w:^thanks for
34 w:^that
-33 w:^the
42 w:^the above
16 w:^the bank
-23 w:^the company
-22 w:^the draft
-32 w:^the figures
-10 w:^the final
12 w:^the following
68 w:^the ministry
-10 w:^the names
-84 w:^the new
-22 w:^the original
12 w:^the phrase
16 w:^the quote
-34 w:^the rewritten
46 w:^the text
20 w:^the tone
-12 w:^the updated
-13 w:^the user
-20 w:^there is
82 w:^think
76 w:^this
-97 w:^this article
-28 w:^this draft
-24 w:^this interview
78 w:^this is
20 w:^this revised
-11 w:^this story
21 w:^this summary
16 w:^this translation
-60 w:^this version
100 w:^thought
100 w:^thought for
-25 w:^title
-74 w:^title :
31 w:^titre
31 w:^titre seo
35 w:^ton
71 w:^tone
71 w:^tone :
16 w:^total
-42 w:^translation
-21 w:^translator's
-21 w:^translator's note
23 w:^tính
23 w:^tính đến
-68 w:^tôi
-23 w:^tôi không
23 w:^từ
-10 w:^undefined
32 w:^unfortunately
31 w:^unfortunately i
35 w:^version
-18 w:^version #
-30 w:^voici
-13 w:^vous
18 w:^wait
30 w:^wait the
16 w:^want
15 w:^want me
21 w:^was
26 w:^was this
19 w:^we are
14 w:^we need
-75 w:^what
-34 w:^what i
24 w:^while
-12 w:^why
25 w:^word
49 w:^word count
-11 w:^write
30 w:^you
-10 w:^you asked
16 w:^you can
52 w:^you could
56 w:^you said
-11 w:^you're right
-15 w:^your
46 w:^à
-33 w:^đề
12 w:^คำแปล
-15 w:^นี่คื
16 w:^บทควา
45 w:^แบบที
-11 w:^ກະຊວງ
10 w:^ຂ້ອຍໄ
-15 w:^ຂໍອະໄ
19 w:^ຕ້ອງກ
-13 w:^ຖ້າທ່
-12 w:^ນີ້ແມ
22 w:^ສະບັບ
14 w:^ຫົວຂໍ
-12 w:^ảnh
16 w:^主要
-21 w:^以下
29 w:^修改
-11 w:^好的
-12 w:^如需
12 w:^截至
12 w:^用户
-15 w:^编辑
19 w:^（全
-25 w:a
-17 w:a #
13 w:a :
62 w:a balance
38 w:a bit
-19 w:a copy
-40 w:a day
-15 w:a doctor
-19 w:a draft
20 w:a few
38 w:a general
-54 w:a good
-18 w:a great
-17 w:a headline
-13 w:a human
-33 w:a language
42 w:a lao
15 w:a large
25 w:a list
50 w:a little
-26 w:a longer
-17 w:a man
-18 w:a month
50 w:a more
50 w:a named
15 w:a neutral
14 w:a news
30 w:a possible
35 w:a press
43 w:a professional
18 w:a question
12 w:a quote
12 w:a regional
56 w:a short
-109 w:a shorter
-29 w:a single
-20 w:a story
22 w:a straight
-49 w:a summary
42 w:a third
12 w:a tighter
-15 w:a version
-23 w:a word
27 w:a year
-53 w:a été
-15 w:ability
-14 w:ability to
52 w:able
50 w:able to
-28 w:about
10 w:about #
38 w:about a
39 w:about the
-24 w:above
-44 w:above the
-16 w:absolutely
-17 w:accepted
-28 w:access
13 w:access to
28 w:accident
22 w:according
22 w:according to
-20 w:account
-22 w:across
23 w:act
30 w:active
25 w:active voice
78 w:actual
-26 w:actually
38 w:adapt
18 w:adapted
-32 w:add
-19 w:add a
29 w:adding
10 w:additional
-69 w:adds
17 w:adjectives
-18 w:adjust
14 w:adjust the
30 w:adjustments
-14 w:after a
35 w:after that
-21 w:again
-12 w:against the
-45 w:agency
19 w:agreement
-27 w:ai
32 w:ai assistant
30 w:ai i
-25 w:ai để
10 w:airline
20 w:ai生
-48 w:all
33 w:all of
16 w:all the
-34 w:along
22 w:already
-40 w:also
57 w:alternative
40 w:alternative headlines
77 w:although
-61 w:am
12 w:am an
39 w:am not
-31 w:amended
-53 w:among
-30 w:amounts
-35 w:an
103 w:an ai
61 w:an artificial
-42 w:an assistant
-37 w:an earlier
-37 w:an editor
-56 w:and
-15 w:and #
10 w:and avoid
27 w:and avoids
-10 w:and better
27 w:and cannot
-11 w:and checked
-30 w:and clarity
16 w:and could
15 w:and do
17 w:and for
72 w:and have
-34 w:and i
68 w:and i'll
-18 w:and if
-21 w:and in
10 w:and keeps
-11 w:and leave
-13 w:and may
26 w:and more
-17 w:and my
25 w:and neutral
-23 w:and no
-13 w:and not
-36 w:and on
-18 w:and one
16 w:and only
35 w:and put
-30 w:and reviewed
22 w:and should
-22 w:and somebody
17 w:and split
-26 w:and tell
-39 w:and that
24 w:and the
-14 w:and this
33 w:and to
-18 w:and two
-19 w:and we
-21 w:and what
25 w:and why
42 w:angle
-13 w:anh
90 w:announced
22 w:announced a
-35 w:another
-75 w:answer
-10 w:answer is
-16 w:answered
-14 w:answered :
44 w:any further
66 w:any of
72 w:anything
13 w:ap style
-18 w:apologised
-23 w:app
-11 w:appeal
-10 w:appear in
-18 w:appeared
-37 w:appeared in
60 w:appears
57 w:appears to
66 w:apportées
-10 w:approved
32 w:approx
32 w:approx #
35 w:approximately
35 w:approximately #
-19 w:april
17 w:april #
-33 w:are
26 w:are a
-15 w:are five
-53 w:are the
10 w:are three
13 w:area
-24 w:around
-15 w:around #
77 w:article
-49 w:article #
39 w:article :
15 w:article ?
-13 w:article a
14 w:article about
27 w:article because
-48 w:article has
42 w:article in
16 w:article into
-40 w:article is
-36 w:article was
54 w:article without
-27 w:articles
28 w:artificial
31 w:artificial intelligence
15 w:artificielle
-12 w:artificielle puis
19 w:as a
53 w:as an
12 w:as far
28 w:as follows
-14 w:as i
12 w:as it
13 w:as of
29 w:as requested
-29 w:as the
-13 w:as well
33 w:as you
-28 w:ask at
-10 w:ask for
23 w:ask if
-11 w:ask the
-66 w:asked
-36 w:asked to
-17 w:asking
-53 w:asks
-20 w:asks for
-20 w:assembly
22 w:assist
17 w:assist with
48 w:assistant
12 w:assistant and
40 w:assumed
-37 w:at
-41 w:at #
-44 w:at home
-24 w:at least
-15 w:at six
56 w:attached
-27 w:attend
-39 w:attend the
75 w:attended
17 w:attribution
-53 w:au
101 w:aucun
13 w:audience
-33 w:aunt
43 w:aussi
-51 w:author
-32 w:authors
-13 w:aux
18 w:available
-51 w:avant de
12 w:avec
10 w:avez
10 w:avez raison
21 w:avoid
36 w:avoids
-10 w:avons
-36 w:away
50 w:b
-51 w:b :
-21 w:ba
-42 w:back
15 w:back and
-30 w:back to
27 w:background
-32 w:bad
47 w:balance
63 w:balance between
57 w:balanced
57 w:bank
-10 w:based
53 w:based on
-16 w:battery
-24 w:be a
13 w:be out
29 w:be read
-24 w:because
44 w:because it
-23 w:because of
-19 w:been
-20 w:been edited
34 w:before
-15 w:before i
26 w:before the
-14 w:before you
-38 w:began
14 w:begins
20 w:being an
25 w:believe
-72 w:below
34 w:below is
-34 w:beneath
-25 w:best
10 w:better
39 w:better or
-26 w:better than
12 w:between
19 w:between the
14 w:beyond
24 w:bien
-20 w:bien sûr
-20 w:bill
13 w:bit
-26 w:biết
-13 w:biểu
-24 w:body
91 w:bold
-39 w:book
-17 w:booking
-34 w:books
25 w:border
61 w:both
16 w:both sides
-53 w:bottom
24 w:bought
13 w:brand
13 w:break
-14 w:bridge
32 w:brief
-17 w:bring
48 w:british
19 w:broke
-27 w:brown
43 w:browse
29 w:browse the
-51 w:budget
-35 w:build
-43 w:bullet
-47 w:bullet points
56 w:bus
-38 w:business
-29 w:but
42 w:but i
-17 w:but if
40 w:but it
50 w:but the
39 w:but you
-16 w:by
94 w:by #
-29 w:by a
-37 w:by an
-22 w:by our
-47 w:by the
-32 w:bypass
-29 w:bài
13 w:bài gốc
24 w:bài này
-23 w:báo
24 w:báo chí
14 w:bún
-42 w:bạn có
21 w:bạn gửi
19 w:bạn nên
-25 w:bạn đọc
-59 w:bản mới
-11 w:bản ngắn
-18 w:bản tin
53 w:bản tóm
-19 w:bằng
-28 w:bị
-18 w:bổ
-18 w:bổ sung
-11 w:bộ
-11 w:c
60 w:call
-12 w:call the
-55 w:called
-42 w:called the
-13 w:can
-13 w:can also
21 w:can make
15 w:can provide
27 w:can see
15 w:can tell
-49 w:can write
-29 w:can't
35 w:can't help
-22 w:can't tell
-42 w:cannot
21 w:cannot fulfill
16 w:cannot provide
25 w:cannot verify
-21 w:captain
47 w:caption
-10 w:caption :
29 w:captures
30 w:captures the
-32 w:car
-21 w:car park
-30 w:card
18 w:care
33 w:care of
14 w:careful
-10 w:carried
-32 w:case
37 w:catchy
-16 w:caused
-38 w:ce
11 w:cela
-20 w:census
-34 w:cent
12 w:ceremony
24 w:certain
58 w:certainly
22 w:certainly !
-55 w:ces
-30 w:cet
-30 w:cet article
-24 w:cette version
-11 w:champasak
-19 w:change
-36 w:change your
37 w:changed
27 w:changed :
27 w:changed and
27 w:changed since
-49 w:changed to
17 w:changes :
-32 w:changes in
-25 w:changes to
39 w:chapter
100 w:chapô
35 w:characters
36 w:characters :
-10 w:charge
37 w:chat
-38 w:chatbot
-11 w:chatbots
51 w:chatgpt
45 w:chatgpt can
-32 w:cheaper
12 w:check
23 w:check important
-21 w:check that
-38 w:check the
-19 w:check with
27 w:check your
-31 w:checked
-11 w:checked by
-16 w:checked the
24 w:chief
-25 w:child
-35 w:children
-36 w:cho
-41 w:choice
-41 w:choose
12 w:chose the
-36 w:chuyện
24 w:chí
-45 w:chính
41 w:chính :
-12 w:chính tả
17 w:chú
-42 w:chúng
-42 w:chúng tôi
51 w:chưa
-25 w:chương
-18 w:chỉ
67 w:chỉnh
41 w:chức
18 w:chức danh
-25 w:chữ
-22 w:ci dessous
62 w:citations
43 w:claim
16 w:claim that
45 w:claims
-15 w:clarity
-10 w:clarity and
76 w:claude
-15 w:clause
-32 w:clean
31 w:cleaner
-33 w:clear
51 w:clearer structure
-18 w:clerk
-47 w:click
-15 w:close
-35 w:closed
36 w:closer
47 w:closer to
-39 w:closing
11 w:closure
11 w:clés
-10 w:coach
-79 w:column
18 w:com
40 w:come
31 w:come first
-66 w:comes
35 w:comma
-10 w:comme
30 w:comment
-68 w:comments
-22 w:committee
26 w:company
32 w:company's
-10 w:complaint
39 w:comprises
-48 w:con
64 w:concise
44 w:concise and
53 w:conclusion
13 w:confirmed
32 w:confusion
11 w:connaissances
-40 w:consider
28 w:consult
84 w:contact
-33 w:contact the
36 w:contain
-83 w:content
37 w:context
115 w:continue
64 w:conversation
40 w:conversational
-16 w:copies
89 w:copy code
-41 w:copy of
-37 w:copy the
-16 w:correct
-15 w:corrected the
-42 w:correction
-44 w:correction :
17 w:corrections
-31 w:corrects
-40 w:corrects the
24 w:cost
-21 w:costs
-22 w:costs #
63 w:could
101 w:could be
-63 w:could not
47 w:could you
-42 w:couldn't
-14 w:council
55 w:count
89 w:count :
21 w:counted
-21 w:country
-23 w:course
34 w:course !
65 w:court
16 w:court's
48 w:courte
-18 w:cover
-19 w:covers
20 w:crash
-46 w:create
-17 w:created
-32 w:cross
-32 w:cup
33 w:current
-14 w:curriculum
15 w:customers
-37 w:cut
38 w:cut off
28 w:cutoff
13 w:cá nhân
-26 w:các
51 w:cách
-50 w:câu
-23 w:câu hỏi
-63 w:còn
-28 w:có
16 w:có thể
16 w:có trải
-18 w:công
-12 w:cơ
34 w:cần dịch
30 w:cầu của
-48 w:của
18 w:của bạn
18 w:của tôi
16 w:của ông
-18 w:cứu
19 w:d'origine
-53 w:d'un
-13 w:d'une
14 w:d'équivalent
-12 w:daily
71 w:dam
-10 w:danh
60 w:dans
-16 w:dans les
-38 w:dans une
44 w:dans votre
-24 w:data
104 w:date
58 w:date of
109 w:dates
-16 w:daughter
-50 w:day
-52 w:days
-41 w:de
21 w:de #
-26 w:de la
25 w:de langage
76 w:deadline
17 w:deal
18 w:dear
33 w:death
59 w:debate
22 w:decision
-20 w:delete
-27 w:demande
-15 w:department
34 w:depending
34 w:depending on
44 w:deputy
26 w:dernière
52 w:dernière mise
-30 w:des
71 w:describe
12 w:described
119 w:description
69 w:description :
33 w:description of
-46 w:desk
-22 w:dessous
42 w:dessus
74 w:detail
39 w:details about
35 w:deux
31 w:developed
32 w:developed by
-38 w:did
-25 w:did not
13 w:didn't
-16 w:differ
-14 w:different
41 w:director
22 w:dispute
47 w:district
56 w:districts
-49 w:do
-11 w:do a
61 w:do not
-42 w:do you
-47 w:doctor
24 w:document
48 w:documents
-47 w:does
-26 w:does not
54 w:doesn't
-51 w:dog
11 w:dollar
96 w:dollars
-12 w:don't
-12 w:don't need
93 w:donc
31 w:données
-19 w:dont
49 w:double
48 w:double check
-45 w:down
37 w:draft
72 w:draft #
12 w:draft and
-21 w:draft is
-42 w:draft of
24 w:drafts
53 w:dramatic
29 w:draw
-11 w:draws
37 w:drivers
60 w:drop
-14 w:drops
14 w:drought
63 w:du
-25 w:du texte
12 w:dung
-48 w:during
-22 w:during the
-20 w:dài
-68 w:dùng
-15 w:dưới
-18 w:dưới đây
-18 w:dạ
15 w:dẫn
-12 w:dịch
-14 w:dụng
-17 w:dữ
-17 w:dữ liệu
-11 w:dự thảo
-50 w:e
-72 w:each
-23 w:earlier version
15 w:early
26 w:early #
66 w:easier
-15 w:easier to
15 w:easy
15 w:easy to
-10 w:ebook
41 w:economic
93 w:edit
-18 w:edited
-33 w:edited for
35 w:edited version
-60 w:editing
-21 w:edition
-90 w:editor
-30 w:editor before
-17 w:editor's
-17 w:editor's note
-21 w:editors
55 w:edits
14 w:edits :
23 w:edits to
-23 w:effect
-10 w:eight
60 w:either
-21 w:else
-27 w:em
42 w:emotional
35 w:emphasizes
15 w:en
-45 w:en #
20 w:en français
-17 w:ena
52 w:end
-25 w:end of
-14 w:ended
25 w:ending
17 w:ends
108 w:english
63 w:english :
-25 w:english translation
31 w:english version
-18 w:enough
-38 w:entries
48 w:environ
93 w:environ #
24 w:envoyez
25 w:eo:
-45 w:error
15 w:errors
19 w:errors and
41 w:espaces
41 w:espaces comprises
-43 w:essay
-11 w:essential
-35 w:est
-41 w:et
-50 w:et je
29 w:eta
-55 w:even
-11 w:evening
57 w:event
39 w:events
24 w:events after
-58 w:ever
-79 w:every
-11 w:everybody
-40 w:everything
11 w:exact
12 w:exactly #
36 w:exchange rates
-77 w:exercise
35 w:exist
-21 w:expected
-31 w:experience
-29 w:explain
-47 w:explained
74 w:export
89 w:exports
14 w:extra
21 w:facebook
-17 w:facebook or
56 w:fact
18 w:factory
76 w:facts
12 w:facts and
93 w:fair
64 w:faire
-67 w:fait
74 w:families
19 w:family
37 w:far
12 w:far as
21 w:farmer
58 w:farmers
33 w:favourite
12 w:feature
-58 w:fee
-15 w:feel free
41 w:feelings
-15 w:ferry
36 w:festival
-13 w:fewer
43 w:field
80 w:figure
47 w:figure is
-29 w:figure of
-54 w:figures
-22 w:file
33 w:final
29 w:final draft
-26 w:final score
35 w:final text
-34 w:final version
-50 w:find
-30 w:find a
-10 w:finish
-25 w:fire
-30 w:firm
21 w:first
22 w:first draft
-31 w:fish
10 w:fit
31 w:fits
36 w:five
-16 w:fix
17 w:fixed
19 w:fixes
14 w:flag
47 w:flood
25 w:flooding
-11 w:floods
34 w:flow
39 w:flows
42 w:focus
43 w:follow
-11 w:follow the
75 w:follow up
-26 w:following
43 w:following is
61 w:follows
-35 w:food
-30 w:for
53 w:for #
31 w:for a
-15 w:for an
32 w:for clarity
38 w:for facebook
-14 w:for further
20 w:for illustration
-18 w:for it
29 w:for its
-40 w:for length
11 w:for me
32 w:for publication
32 w:for social
56 w:for the
17 w:for word
-69 w:for you
-32 w:for your
-13 w:foreign
-40 w:form
28 w:formal
34 w:formal :
22 w:formal register
-53 w:former
-29 w:found
45 w:found in
-11 w:found that
-34 w:four
-42 w:four times
45 w:français
-25 w:free
25 w:free of
-15 w:free to
16 w:friday
45 w:friendly
-11 w:from #
-20 w:from a
91 w:front
51 w:front page
-24 w:fuel
19 w:fulfill
21 w:fulfill this
-37 w:full
39 w:full article
-12 w:full list
-84 w:full text
-12 w:further
-21 w:further information
13 w:future
-22 w:garden
-31 w:gave
-21 w:gave the
33 w:gemini
22 w:general
-39 w:general information
36 w:generate
-26 w:generated by
-51 w:get
-26 w:gets
-40 w:getting
19 w:ghi
-16 w:gia
-34 w:give it
41 w:give the
20 w:given
11 w:gives
16 w:gives two
43 w:giá
-26 w:giúp
-22 w:giả
-34 w:giấy
11 w:giọng
-20 w:giữ
27 w:giữ nguyên
-18 w:gloves
-37 w:go
-17 w:go back
-25 w:go to
30 w:goes
27 w:goes against
-59 w:going
-34 w:going to
30 w:gone
-59 w:good
11 w:google
36 w:got it
-21 w:government
76 w:governor
84 w:governor's
27 w:gpt
-26 w:grammar
23 w:grammar and
-19 w:great
41 w:great question
-21 w:green
-36 w:group
-32 w:guess
-24 w:guests
-58 w:guide
-18 w:guide to
-14 w:gì
80 w:gần
31 w:gần nhất
30 w:gọn
31 w:gốc
28 w:gợi
16 w:gợi ý
29 w:h
46 w:h #
-34 w:had
13 w:had been
47 w:had not
-30 w:half
11 w:half of
12 w:hall
-25 w:hand
-11 w:happens
-23 w:happy
-10 w:happy to
60 w:hard
-70 w:has
11 w:has a
-66 w:has been
20 w:has to
21 w:hashtag
-58 w:hat
-30 w:have
-14 w:have a
35 w:have access
29 w:have been
28 w:have changed
-54 w:have kept
34 w:have left
43 w:have never
74 w:have no
-22 w:have not
38 w:have personal
57 w:have the
-32 w:have to
16 w:haven't
-12 w:hay
-50 w:he
-32 w:he said
13 w:he was
-10 w:he would
138 w:headline
107 w:headline :
62 w:headline and
12 w:headline ideas
36 w:headlines
48 w:headlines :
-12 w:hear
-16 w:heard
34 w:hearing
-28 w:help
59 w:help with
-31 w:help you
35 w:helpful
36 w:helps !
-31 w:her
51 w:here
-54 w:here are
21 w:here is
14 w:here's a
23 w:here's the
-61 w:here's what
-27 w:high
56 w:highlights
-41 w:him
20 w:hin
-39 w:his
-24 w:history
10 w:history of
10 w:hiện
51 w:hmm
45 w:hold
81 w:holding
-17 w:home
-10 w:honest
67 w:hook
63 w:hook :
27 w:hope
12 w:hospital
-14 w:hour
-42 w:house
-23 w:house style
51 w:households
49 w:how the
-33 w:how to
56 w:hoặc
37 w:human
23 w:humor
-32 w:hành
-31 w:hãy
34 w:hình
22 w:hình ngôn
49 w:hơn
10 w:hơn và
-10 w:hệ
-28 w:họa
-29 w:học
-79 w:hỏi
-17 w:hỗ
-17 w:hỗ trợ
59 w:hợp
-37 w:i
16 w:i also
15 w:i am
-14 w:i asked
98 w:i can
29 w:i can't
-20 w:i cannot
27 w:i changed
13 w:i chose
14 w:i corrected
-38 w:i could
-38 w:i couldn't
69 w:i do
43 w:i don't
-15 w:i found
-46 w:i have
19 w:i haven't
-66 w:i hope
37 w:i kept
21 w:i know
26 w:i left
29 w:i may
-11 w:i need
54 w:i only
-19 w:i read
19 w:i recommend
-11 w:i removed
-25 w:i think
20 w:i tried
11 w:i used
-41 w:i was
31 w:i wasn't
33 w:i went
-45 w:i would
24 w:i wrote
119 w:i'd
45 w:i'll
21 w:i'll write
43 w:i'm
-14 w:i'm an
11 w:i'm just
79 w:i'm not
12 w:i'm sorry
44 w:i'm unable
19 w:i've
-24 w:i've kept
32 w:i've left
-23 w:idea
28 w:ideas
15 w:identify the
10 w:idioms
-40 w:if i
-21 w:if it
43 w:if that
-29 w:if the
27 w:if this
45 w:if you'd
57 w:if your
27 w:il
42 w:illustrative
56 w:image
44 w:impact
-17 w:important facts
37 w:important info
-33 w:improve
31 w:improved
-41 w:improves
-30 w:improves the
-46 w:in
11 w:in #
-24 w:in a
-20 w:in any
23 w:in at
-42 w:in english
40 w:in it
30 w:in january
10 w:in kip
-17 w:in lao
-44 w:in luang
-22 w:in march
38 w:in mind
22 w:in my
-16 w:in october
25 w:in one
48 w:in order
-17 w:in our
-67 w:in paragraph
29 w:in place
11 w:in september
27 w:in three
11 w:in vientiane
-18 w:in which
-13 w:in your
-51 w:include
28 w:include the
15 w:included
-17 w:including
-12 w:including the
-20 w:independently
57 w:index
-29 w:inflation
53 w:info
-17 w:informal
83 w:information
-12 w:information and
83 w:information on
38 w:informations
30 w:informative
51 w:injured
40 w:ink
82 w:insert
74 w:instead
23 w:instead of
25 w:instruction
30 w:instruction says
-21 w:instructions
21 w:intact
43 w:intelligence
-18 w:intelligence and
23 w:intelligence artificielle
11 w:interest
-14 w:internet
-11 w:interview
-20 w:interview has
-64 w:into
14 w:into english
-15 w:into the
14 w:into two
24 w:invented
46 w:inverted
47 w:inverted pyramid
-22 w:investment
-10 w:investors
66 w:is #
15 w:is a
-54 w:is an
-10 w:is better
48 w:is easier
29 w:is for
-13 w:is no
-40 w:is not
-11 w:is on
-25 w:is one
20 w:is short
-45 w:is shorter
-24 w:is that
-22 w:is the
22 w:is this
43 w:is too
13 w:is what
17 w:is written
20 w:isn't
-16 w:issue
11 w:it
14 w:it :
49 w:it a
24 w:it again
-32 w:it and
39 w:it can
-26 w:it could
16 w:it down
34 w:it fits
18 w:it goes
-11 w:it had
-28 w:it has
45 w:it if
62 w:it in
42 w:it now
41 w:it shorter
23 w:it should
40 w:it sounds
16 w:it to
-20 w:it was
-28 w:it will
15 w:it with
30 w:it would
-17 w:it's
-22 w:it's a
-39 w:its
20 w:i生
20 w:i生成
65 w:j'ai
18 w:j'espère
18 w:j'espère que
-24 w:january
14 w:january #
13 w:japan
49 w:jargon
53 w:je
-41 w:je me
22 w:je ne
37 w:je peux
-12 w:je suis
-17 w:je vous
20 w:job
-75 w:joint
-12 w:joke
-43 w:jokes
21 w:jour
-38 w:journal
31 w:journalistic
-24 w:judges
-21 w:july
-40 w:june
-22 w:just
-25 w:just a
45 w:just tell
-36 w:k
-46 w:keep it
47 w:keep the
16 w:keeping
29 w:keeping the
-33 w:keeps
-21 w:keeps its
-35 w:keeps the
-18 w:keo
35 w:kept
-57 w:kept the
-27 w:key
14 w:key facts
-22 w:key points
73 w:keyword
35 w:keywords
27 w:keywords :
-38 w:khi
-29 w:khoảng
-29 w:khoảng #
-15 w:khách
-25 w:khách vui
29 w:khám
13 w:không
18 w:không thể
-23 w:kind
31 w:kip
-26 w:kiểm
30 w:know if
-11 w:know the
-50 w:know what
41 w:knowing
29 w:knowledge cutoff
17 w:knowledge update
19 w:known
-24 w:kèm
17 w:ký
-16 w:kết
21 w:kỹ
-12 w:l'aide
-157 w:la
-24 w:la date
-14 w:la rédaction
-39 w:land
25 w:langage
26 w:langage je
28 w:language
15 w:language and
44 w:language model
-45 w:language teacher
-24 w:languages
-32 w:lao
-13 w:lao pdr
30 w:lao text
59 w:lao translation
68 w:laos
41 w:laos and
-19 w:large
22 w:large language
15 w:last
17 w:last knowledge
10 w:last update
38 w:last year's
-16 w:late
29 w:latest
69 w:law
19 w:lawyer
-15 w:lawyers
-13 w:layout
-63 w:le mot
15 w:le texte
95 w:lead
93 w:lead with
-16 w:league :
-13 w:learned
-28 w:least
-45 w:leave
23 w:leave out
32 w:leaves
66 w:left
41 w:left out
40 w:legal
24 w:legal advice
19 w:length
13 w:length :
29 w:les
31 w:less
39 w:less formal
19 w:let the
-11 w:let's
40 w:let's break
-77 w:letter
-10 w:letter of
-101 w:letters
-22 w:level
-56 w:library
-21 w:life
-11 w:lighting
19 w:ligne
-13 w:like
25 w:like a
12 w:like any
33 w:like it
52 w:like me
-32 w:like the
59 w:like this
-20 w:like you
-14 w:liked
60 w:likely
15 w:limit
38 w:limited
48 w:line
14 w:line about
-16 w:link
-61 w:list
-14 w:list of
61 w:literally
17 w:little
-22 w:live
-24 w:liệu
10 w:local
-70 w:longer
-28 w:look
16 w:look at
-27 w:looking
-22 w:looks
25 w:lose
33 w:lose the
38 w:losing
-24 w:love
69 w:luang
69 w:luang prabang
-18 w:lundi
-36 w:luận
12 w:luật
71 w:là bản
-14 w:làm
13 w:lào
-39 w:lên
-14 w:lòng
-12 w:lòng kiểm
12 w:lý
25 w:lưu
25 w:lưu ý
24 w:lại bài
13 w:lại theo
25 w:lần cập
20 w:lặp
-27 w:lịch
-13 w:lỗi
-78 w:lời
-34 w:m
18 w:ma
-65 w:machine
-27 w:made
34 w:made :
40 w:made by
13 w:made it
20 w:magazine
-16 w:main points
-29 w:maintains
-14 w:maintains the
-36 w:mais
-11 w:make a
13 w:make it
49 w:make mistakes
-17 w:make sure
67 w:make the
24 w:making it
-91 w:man
-23 w:manuscript
-41 w:many
-17 w:march
25 w:mark
37 w:marked
47 w:market
29 w:marks
-14 w:mars
-16 w:match
10 w:match your
-23 w:matches
-13 w:matter
-17 w:maximum
-33 w:may change
-10 w:may have
67 w:may not
14 w:may want
53 w:mayor
-10 w:me and
85 w:me know
-13 w:me think
73 w:me to
12 w:meaning
52 w:means
-14 w:media
-24 w:medical
-33 w:medium
-44 w:meeting
33 w:mekong
14 w:members
53 w:memories
108 w:mention
62 w:mention of
26 w:mention the
19 w:mentions
76 w:mes
34 w:message
55 w:met
48 w:meta
13 w:meta description
24 w:middle
46 w:million
43 w:min
-17 w:mine
-23 w:minh
-28 w:minh họa
21 w:minister
-31 w:minister said
35 w:ministre
71 w:ministry
-17 w:ministry of
59 w:minor
21 w:minute
-54 w:minutes
15 w:mise
15 w:mise à
-12 w:missed
20 w:missing
-20 w:misspelled
10 w:mistakes
37 w:mistakes check
20 w:mistakes so
26 w:model
58 w:model i
-15 w:model's
53 w:modifications
38 w:modifications apportées
20 w:modèle
25 w:modèle de
-26 w:moi
-72 w:mon
-22 w:monday
-23 w:money
32 w:month
-36 w:months
11 w:more
27 w:more concise
14 w:more dramatic
-63 w:more formal
-13 w:more information
44 w:more like
-34 w:more than
38 w:morning
-26 w:most of
-48 w:mot
-29 w:mother
53 w:mots
15 w:move
23 w:moved
-12 w:mr
-27 w:ms
-22 w:much
-14 w:museum
-31 w:must
-24 w:must not
-57 w:muốn
21 w:muốn tôi
-68 w:my
-33 w:my aunt
141 w:my last
10 w:my pick
45 w:my training
-26 w:myself
-33 w:mà
-34 w:máy
23 w:mình
69 w:mô
29 w:mô hình
42 w:mô tả
18 w:mạnh
-64 w:mẹ
-39 w:mỗi
-23 w:một
23 w:một mô
-59 w:mới
30 w:mở
19 w:mở đầu
-25 w:mức
118 w:n'avait
-25 w:n'hésitez
-25 w:n'hésitez pas
17 w:n'étant
-17 w:nai
-22 w:nam
168 w:name
143 w:name of
37 w:named
36 w:names
17 w:names and
-17 w:names of
70 w:naming
-45 w:national
-25 w:natural
-17 w:naturally
-59 w:nay
15 w:ne
39 w:near
21 w:need
-33 w:need a
65 w:need any
-37 w:need to
10 w:needed
-26 w:needs
-13 w:neither
48 w:neutral
23 w:neutral tone
-47 w:never
64 w:never been
-20 w:new
93 w:news
11 w:news story
-102 w:newsletter
23 w:newspaper
15 w:next
46 w:next ?
16 w:nghiệm
24 w:nghĩ
-11 w:nghỉ
16 w:nguyên
-14 w:nguyễn
10 w:nguồn
-12 w:ngày
-16 w:ngày #
41 w:ngôn
22 w:ngôn ngữ
28 w:người
-14 w:ngắn
-22 w:ngắn hơn
51 w:ngữ
15 w:ngữ tôi
-52 w:nhà
-49 w:nhân
28 w:nhé
21 w:nhé !
-30 w:nhưng
-10 w:nhưng vẫn
22 w:nhất
20 w:nhất của
-25 w:nhận
-30 w:những
17 w:night
-27 w:nine
39 w:nk>
93 w:no article
-28 w:no longer
-59 w:nobody
12 w:non
21 w:none
43 w:none of
-18 w:noon
22 w:north
-13 w:nos
-14 w:not
-13 w:not a
73 w:not able
-57 w:not be
14 w:not been
50 w:not exist
-28 w:not find
44 w:not hold
16 w:not in
19 w:not include
-30 w:not legal
-45 w:not the
12 w:not yet
18 w:note
-56 w:note :
30 w:note de
-18 w:note on
26 w:note that
58 w:notes
18 w:nothing
-20 w:noticed
-14 w:notre
-34 w:nous
-10 w:nous avons
-16 w:nouvelle
-13 w:novel
-59 w:november
19 w:now
31 w:now reads
81 w:number
20 w:number #
-48 w:number of
43 w:numbers
-47 w:nurse
-66 w:nào
14 w:này
61 w:nên
-10 w:năm
-21 w:nước
23 w:nếu
-28 w:nếu bạn
12 w:nội dung
-13 w:o
32 w:october
42 w:october #
-38 w:of
-54 w:of #
30 w:of a
-43 w:of an
-12 w:of course
11 w:of date
10 w:of events
17 w:of it
-21 w:of its
-26 w:of laos
57 w:of my
24 w:of salt
-30 w:of the
50 w:of these
-19 w:of what
-13 w:of which
21 w:off
-35 w:offer
-20 w:office
73 w:official
14 w:official sources
58 w:officials
-32 w:often
-24 w:okay
-19 w:old
-30 w:on
-50 w:on #
-34 w:on a
30 w:on friday
11 w:on how
-18 w:on it
-12 w:on monday
12 w:on one
-32 w:on page
35 w:on the
19 w:on this
-20 w:on wednesday
31 w:on which
-11 w:on your
-68 w:once
25 w:one
29 w:one line
-44 w:one of
-26 w:one that
-12 w:one the
-10 w:ones
-43 w:online
31 w:only
-17 w:only a
22 w:only that
19 w:only the
-17 w:ope
16 w:opened
37 w:opening
71 w:opens
52 w:option
75 w:option #
28 w:option b
25 w:options for
-34 w:or
11 w:or conduct
58 w:or if
19 w:or the
39 w:or worse
43 w:order
76 w:order of
-10 w:original text
-63 w:other
67 w:ou
-55 w:our
-13 w:out
18 w:out and
-37 w:out of
15 w:out the
31 w:outcome
32 w:outcome of
22 w:output
-39 w:over
12 w:over the
-35 w:overnight
-23 w:own
18 w:own words
-42 w:p
-67 w:page
-15 w:page #
63 w:page :
-71 w:pages
-44 w:paid
32 w:pakse
-26 w:papers
-16 w:par
-30 w:par la
121 w:paragraph
62 w:paragraphes
-15 w:paraphrase
15 w:parents
-34 w:park
11 w:part
10 w:particular
47 w:pas
-29 w:pas à
19 w:pass
15 w:passage
25 w:passengers
-18 w:passive voice
-20 w:password
21 w:paste
10 w:paste it
26 w:patients
-21 w:pay
-13 w:pdr
-18 w:pen
-16 w:pensez
-41 w:people
33 w:people in
-31 w:per
-17 w:per cent
77 w:percent
-17 w:perfect
27 w:personal opinions
17 w:peut
15 w:peux
14 w:peux pas
-47 w:phiên
-27 w:phiên bản
52 w:phone
16 w:phong
-29 w:photo
-34 w:photo :
-15 w:photograph
-26 w:photographs
43 w:phrase
21 w:phrases
32 w:phát
20 w:phát ngôn
36 w:phù
36 w:phù hợp
15 w:phương án
-11 w:phải
-53 w:phần
40 w:pick would
37 w:piece
43 w:place
68 w:plagiarism
-53 w:plan
-32 w:play
-19 w:players
-16 w:please contact
17 w:please double
-19 w:please keep
-10 w:please provide
20 w:please review
18 w:plus
10 w:plus courte
19 w:pm
-16 w:poem
20 w:point
-16 w:pointing
71 w:points
-42 w:points of
42 w:police
53 w:policy
15 w:polished version
-14 w:polite
-11 w:polite and
30 w:political
35 w:possible
20 w:possible titles
-95 w:post
-14 w:pour
-44 w:power
69 w:prabang
26 w:praise
42 w:predict
89 w:prefer
-22 w:prefer a
-10 w:prepare
-15 w:preserves
-23 w:preserves the
-18 w:president's
-31 w:press
31 w:press release
26 w:presse
50 w:prices
-15 w:prices and
42 w:prime minister
66 w:print
-35 w:printed
-22 w:printing
-12 w:probably
20 w:produce
18 w:produce a
-27 w:produced
-23 w:product
-33 w:programme
-38 w:project
-10 w:promise
-41 w:promised
26 w:prompt
38 w:propose
-19 w:protect
41 w:provide the
115 w:provided
63 w:province
14 w:provinces
24 w:provincial
28 w:préfet
38 w:pu
-39 w:public
23 w:publication
-30 w:published
-12 w:publisher
-32 w:publishing
29 w:puis
-13 w:puis relu
45 w:pull
94 w:punchier
47 w:punchy
28 w:put
64 w:puts
19 w:puts the
47 w:pyramid
-20 w:q
-18 w:q :
35 w:quan
25 w:que modèle
39 w:que vous
-26 w:quelques
10 w:question
-51 w:questions
-24 w:questions about
-11 w:quick
-34 w:quiet
14 w:quotations
118 w:quote
21 w:quote from
79 w:quotes
-32 w:quý
-14 w:quý khách
-66 w:ra
18 w:raccourci
27 w:radio
-10 w:railway
44 w:rain
10 w:raison
-27 w:ran
-35 w:rate
10 w:rates
40 w:rather
37 w:rather than
-15 w:reach
88 w:reached
-38 w:read
26 w:read aloud
-31 w:read it
45 w:readability
-88 w:reader
-27 w:readers who
55 w:readership
65 w:reading
11 w:reading level
47 w:reads
70 w:ready
10 w:really
-20 w:reason to
13 w:recent
-21 w:recipe
-30 w:recommend
-30 w:recommend the
-28 w:recommended
42 w:record
-21 w:referee
60 w:references
34 w:refined
43 w:refined version
16 w:reflect
56 w:reflected
56 w:reflected here
63 w:regenerate
78 w:regenerate response
-15 w:region
11 w:regional
78 w:register
13 w:release
-14 w:relu
-13 w:relu par
25 w:remember
20 w:removed
43 w:removed :
-48 w:remplacer
50 w:rendered
21 w:rendu
-48 w:rent
55 w:repeated
30 w:repetition
-11 w:replace
70 w:replaced
65 w:replaced with
29 w:reply to
12 w:report
10 w:reporter
-32 w:reporters
10 w:reports
19 w:reproduce
31 w:reproduce the
26 w:request
23 w:requested
-22 w:researchers
-30 w:residents
42 w:respectful
91 w:response
42 w:response better
75 w:responses
-24 w:responsibility
17 w:rest
-11 w:rest of
11 w:restructured
18 w:result
102 w:results
-10 w:results from
-46 w:return
-14 w:reviewed
-14 w:reviewed by
11 w:reviewers
10 w:revised article
74 w:revised version
40 w:rewrite
-34 w:rewrite the
31 w:rewrite this
-15 w:rewritten
40 w:rewritten article
-12 w:rewrote
99 w:rice
-18 w:right
30 w:right and
-10 w:right i
-21 w:river
17 w:road
-56 w:roads
-33 w:robot
-27 w:room
71 w:rose
77 w:roughly
34 w:roughly #
19 w:round
-50 w:routes
-20 w:rule
-25 w:rules
37 w:run
-46 w:running
-26 w:runs
48 w:rural
-15 w:rédaction
-13 w:réforme
20 w:rút
26 w:rút gọn
11 w:rất
-11 w:rồi
-61 w:s
85 w:s'arrêtent
-10 w:said
116 w:said :
-20 w:said and
-30 w:said it
-43 w:said the
14 w:salt
26 w:same
21 w:sample
-16 w:saturday
-64 w:sau
-31 w:saw
-17 w:say
-28 w:say it
55 w:say the
-25 w:saying
25 w:says
23 w:says #
-26 w:says the
100 w:says to
22 w:scene
-40 w:schedule
40 w:schools
-15 w:score
-25 w:screen
-19 w:script
-35 w:se
12 w:search
62 w:search results
68 w:searched
71 w:searched #
18 w:season
29 w:second
35 w:second half
-18 w:second paragraph
123 w:seconds
15 w:section
13 w:section on
-61 w:see
47 w:see the
84 w:seems
-75 w:send
14 w:sense
-44 w:sent
-17 w:sent in
-42 w:sent to
76 w:sentence
-14 w:sentence is
41 w:sentences
68 w:seo
21 w:seo :
58 w:seo friendly
40 w:seo title
-11 w:september
-16 w:sera
-31 w:service
-46 w:services
-17 w:ses
-49 w:set
41 w:seven
-18 w:several
26 w:shall
64 w:shall i
-15 w:share
40 w:shared
-25 w:sharing
-54 w:she
-15 w:she said
-13 w:she says
-15 w:shop
22 w:short and
-21 w:short sentences
-36 w:short version
12 w:shortened the
25 w:shorter
111 w:shorter and
-51 w:shorter than
-69 w:shorter version
31 w:should
41 w:should be
-47 w:should i
-19 w:show
32 w:si
30 w:si vous
35 w:side
26 w:side of
-51 w:sign
52 w:signes
-60 w:simple
24 w:simpler
45 w:simplified
97 w:since
96 w:since the
-39 w:single
66 w:sites
-48 w:six
-45 w:skip
-69 w:sleep
64 w:slightly
80 w:slightly more
54 w:slug
-17 w:smaller
23 w:smoother
44 w:so
54 w:so far
27 w:so i'll
12 w:so i've
44 w:so it
-22 w:so let
11 w:so please
44 w:so that
17 w:so you
90 w:sobre
-26 w:social
74 w:softer
-47 w:some
-42 w:somebody
24 w:someone
38 w:something
-21 w:son
-45 w:song
-24 w:sont
28 w:sorry
43 w:sorry but
11 w:sorry i
-15 w:souhaitez vous
40 w:sound
14 w:sound like
14 w:sound more
45 w:sounding
69 w:sounds
99 w:source
21 w:source for
91 w:sources
-25 w:south
-42 w:soạn
-52 w:space
82 w:spaces
-19 w:speak
38 w:speaking
46 w:specific
-32 w:speech
-16 w:spelling
-40 w:spelling of
20 w:split
12 w:square brackets
-31 w:staff
-47 w:start
-21 w:start with
38 w:starting
-36 w:state
-39 w:statement
24 w:statements
-24 w:station
22 w:statistics
-21 w:stays
-28 w:step
27 w:stock
80 w:stop
28 w:stories
-43 w:story
-23 w:story about
11 w:story in
-27 w:story is
16 w:story so
107 w:straight
40 w:straight news
-45 w:street
42 w:strong
32 w:stronger
19 w:stronger lead
23 w:stronger verbs
35 w:structure
-26 w:study
66 w:style
28 w:style with
17 w:subject
16 w:subject verb
-26 w:such
-24 w:such as
90 w:suggested
69 w:suggestion
19 w:suis
25 w:suitable
28 w:suitable for
10 w:suited
-47 w:summary :
-24 w:summary of
-14 w:summer
-18 w:sunday
-18 w:sung
-13 w:support
29 w:sur le
-32 w:sure the
22 w:sure thing
51 w:survive
32 w:suy
32 w:suy nghĩ
-84 w:swap
16 w:swapped
-15 w:system
-15 w:sót
-20 w:sûr
-25 w:sĩ
-22 w:sẽ
17 w:số
37 w:số #
-11 w:sử
-21 w:sửa
18 w:sửa :
-47 w:table
-11 w:table #
21 w:take
-40 w:take a
-14 w:take effect
37 w:take out
-35 w:takes
-38 w:talk
15 w:tariff
16 w:taste
-48 w:tax
-47 w:teacher
-42 w:teacher i
-18 w:teachers
-31 w:team
-26 w:telephone
-47 w:tell
38 w:tell me
-28 w:tell you
-29 w:tells
-16 w:temple
48 w:ten
27 w:tense
-12 w:terms
40 w:text
20 w:text :
11 w:text based
27 w:text in
-75 w:text of
24 w:text you
47 w:texte
-30 w:thai
28 w:thailand
-58 w:than
-45 w:than #
33 w:than a
-55 w:than the
-25 w:thank
-10 w:thank you
34 w:thanked
24 w:thanks
22 w:thanks for
-32 w:that
-22 w:that a
26 w:that as
-16 w:that at
-25 w:that i
29 w:that it
59 w:that should
-12 w:that the
35 w:that would
-31 w:that you
-27 w:thay
28 w:thay bằng
-39 w:thay đổi
37 w:the #
-12 w:the ability
29 w:the above
25 w:the accident
11 w:the agreement
11 w:the airline
-41 w:the answer
109 w:the article
-46 w:the author
-21 w:the authors
19 w:the back
54 w:the background
65 w:the bank
-36 w:the best
-13 w:the bill
-15 w:the bottom
-18 w:the box
25 w:the bridge
10 w:the caption
-26 w:the car
48 w:the ceremony
-11 w:the children
45 w:the claim
-17 w:the clerk
-18 w:the committee
26 w:the company
32 w:the company's
37 w:the confusion
39 w:the contract
18 w:the corrected
-23 w:the council
46 w:the court
16 w:the court's
81 w:the dam
19 w:the date
-11 w:the department
45 w:the deputy
-24 w:the details
15 w:the district
15 w:the document
-11 w:the draft
-13 w:the editor
69 w:the end
-34 w:the ending
15 w:the essential
108 w:the event
17 w:the exact
-12 w:the exchange
21 w:the factory
23 w:the facts
-15 w:the ferry
18 w:the festival
-19 w:the figures
-23 w:the fire
19 w:the first
79 w:the five
44 w:the flood
-14 w:the flow
-33 w:the following
-20 w:the form
19 w:the formal
-16 w:the former
-32 w:the front
27 w:the full
21 w:the governor
-21 w:the grammar
35 w:the headline
-11 w:the help
54 w:the history
14 w:the hotel
30 w:the instruction
-15 w:the instructions
-19 w:the internet
44 w:the inverted
39 w:the key
-13 w:the land
-16 w:the language
-40 w:the lao
-10 w:the last
35 w:the lead
30 w:the length
-15 w:the letter
-37 w:the letters
-46 w:the library
-18 w:the limit
37 w:the link
72 w:the long
-31 w:the machine
17 w:the main
-36 w:the man
-28 w:the market
31 w:the middle
43 w:the minister
75 w:the ministry
-14 w:the museum
-20 w:the name
-22 w:the national
11 w:the new
41 w:the news
-27 w:the newspaper
16 w:the next
61 w:the night
-14 w:the note
10 w:the number
-10 w:the official
-16 w:the old
-32 w:the one
-11 w:the only
22 w:the opening
18 w:the original
-11 w:the other
32 w:the outcome
50 w:the page
13 w:the paragraph
28 w:the passage
12 w:the people
64 w:the piece
-16 w:the poem
14 w:the police
-18 w:the president's
26 w:the project
71 w:the provided
48 w:the provincial
27 w:the quote
67 w:the quotes
18 w:the reader
-10 w:the recipe
29 w:the region
31 w:the release
-16 w:the report
13 w:the request
32 w:the rest
51 w:the result
-19 w:the revised
-34 w:the rewritten
-42 w:the rice
-19 w:the right
-26 w:the river
24 w:the road
12 w:the school
15 w:the second
14 w:the sentence
34 w:the source
35 w:the sources
-61 w:the spelling
44 w:the statistics
-11 w:the story
24 w:the style
-13 w:the summary
11 w:the suspect
-17 w:the table
42 w:the text
47 w:the time
82 w:the timeline
-52 w:the title
21 w:the tone
15 w:the top
-12 w:the treaty
76 w:the two
64 w:the user
-32 w:the version
11 w:the video
-13 w:the village
-13 w:the war
38 w:the way
55 w:the website
-16 w:the whole
-27 w:the winning
-24 w:the word
-44 w:the words
-23 w:the wrong
-17 w:the year
-43 w:their
-29 w:them
22 w:them in
-86 w:then
-14 w:theo yêu
-41 w:there
-30 w:there are
-37 w:there is
-15 w:there was
-17 w:there's
-33 w:these
-40 w:they
-17 w:they are
17 w:they're
33 w:thi
15 w:thing to
-69 w:things
12 w:think
17 w:thinking
-16 w:thinks
-12 w:third
-10 w:thirty
-20 w:this :
-128 w:this article
22 w:this as
-99 w:this column
59 w:this conversation
16 w:this in
-27 w:this interview
10 w:this into
38 w:this is
-33 w:this letter
-12 w:this newspaper
74 w:this one
21 w:this request
58 w:this response
20 w:this revised
-86 w:this story
21 w:this summary
51 w:this translation
-73 w:this version
-21 w:this week
-30 w:those
-20 w:those of
13 w:though
32 w:though the
87 w:thought for
15 w:thousand
-28 w:three
-53 w:through
-38 w:through the
-10 w:throughout and
-17 w:thành
-12 w:tháng #
50 w:thân
16 w:thảo
-22 w:thấy
10 w:thật
13 w:thể
91 w:tightened
21 w:tighter
-63 w:time
-22 w:time :
25 w:time information
69 w:time of
60 w:timeline
-46 w:times
-43 w:times and
-16 w:tin
-40 w:tips
38 w:title
-64 w:title and
39 w:titles
20 w:titles for
79 w:titre
31 w:titre seo
36 w:tiêu
30 w:tiêu đề
-39 w:to
-27 w:to a
-18 w:to add
-22 w:to answer
31 w:to ask
17 w:to be
-37 w:to confirm
-24 w:to do
20 w:to early
15 w:to explain
24 w:to follow
22 w:to generate
28 w:to give
16 w:to go
29 w:to have
-19 w:to help
17 w:to improve
17 w:to keep
-19 w:to know
11 w:to leave
-25 w:to look
-18 w:to make
25 w:to me
49 w:to my
15 w:to open
-18 w:to our
13 w:to paste
-14 w:to print
21 w:to produce
-16 w:to protect
-26 w:to provide
17 w:to publish
-16 w:to read
-10 w:to real
42 w:to rewrite
-17 w:to say
-16 w:to see
-11 w:to tell
-26 w:to the
-11 w:to work
-14 w:to you
-11 w:to your
-10 w:today
-10 w:together
-71 w:told
-21 w:told me
12 w:toll
115 w:ton
96 w:tone
75 w:tone :
15 w:tone and
15 w:tone is
-50 w:tone of
25 w:took out
-36 w:tool
-78 w:top
79 w:total
26 w:touch
-32 w:tout
83 w:town
-14 w:toàn
-12 w:tra
27 w:trade
65 w:traduction
-26 w:traduit
-34 w:train
15 w:trained
14 w:trained on
31 w:training
57 w:training data
-12 w:trains
-10 w:trang
11 w:transcript
52 w:transition
-38 w:translate
-24 w:translate the
13 w:translate this
35 w:translated
-28 w:translation
11 w:translation :
-24 w:translation of
-13 w:translation preserves
-21 w:translator's
-21 w:translator's note
-56 w:travel
-12 w:treaty
19 w:tried to
40 w:trims
-14 w:trois
-15 w:tromper
-30 w:trong
-26 w:trong bài
-21 w:true
41 w:trung
-16 w:tránh
31 w:trên
-19 w:trình
13 w:trích
13 w:trích dẫn
10 w:trò
-10 w:trước
-26 w:trả
-25 w:trả lời
16 w:trải
16 w:trải nghiệm
22 w:trẻ
10 w:trọng
12 w:trợ lý
52 w:tu
-26 w:tuesday
75 w:turn
10 w:turn this
26 w:turns
-15 w:twelve
30 w:twice
-15 w:two days
21 w:two ways
-18 w:type
-25 w:tác
13 w:tách
-20 w:tên
46 w:tính
23 w:tính đến
27 w:tít
-37 w:tòa
-37 w:tòa soạn
-22 w:tôi
-39 w:tại
30 w:tả
-28 w:tắt
-19 w:tế
-30 w:tổng
-18 w:tờ
-23 w:từ
17 w:tự
-38 w:un
-10 w:un ton
31 w:unable
31 w:unable to
-11 w:unchanged
-44 w:unclear
36 w:under
-16 w:under #
-32 w:understand
-25 w:understood
-73 w:une
18 w:une version
29 w:unfortunately
31 w:unfortunately i
-12 w:university
-48 w:until
36 w:untranslated
31 w:up in
39 w:up the
32 w:update
33 w:update in
-11 w:updated
-31 w:us
-37 w:useful
12 w:user
36 w:user is
-25 w:users
42 w:uses
-71 w:using
-52 w:usually
54 w:utm
54 w:utm source
54 w:verb
16 w:verb agreement
36 w:verbs
73 w:verify
16 w:verify all
25 w:verify the
12 w:version
-72 w:version #
16 w:version :
-29 w:version corrects
-36 w:version du
19 w:version for
13 w:version is
-65 w:version of
52 w:version with
-28 w:very
13 w:very sorry
-34 w:video
39 w:vientiane
-24 w:vietnamese
26 w:view
23 w:views
-36 w:village
19 w:village chief
-30 w:villagers
36 w:villages
-27 w:visit
15 w:visitors
-38 w:viên
-74 w:viết
17 w:viết lại
-26 w:viết đoạn
28 w:vocabulary
-27 w:voice
-13 w:voici
-50 w:voici la
-15 w:voici une
-20 w:volunteers
-19 w:vote
-45 w:votre
-61 w:votre article
-67 w:vous
10 w:vous avez
-11 w:vous que
22 w:vous souhaitez
18 w:vui
22 w:vui lòng
-10 w:và bổ
21 w:vérifier
18 w:vérifier les
-56 w:văn
-39 w:văn bản
16 w:văn phong
10 w:vẫn chưa
-10 w:vẫn giữ
-46 w:về
29 w:với
-11 w:vừa
34 w:wait the
-46 w:walk
19 w:want
23 w:want a
42 w:want it
34 w:want me
47 w:want something
-49 w:want to
-15 w:wanted to
-13 w:wants
-44 w:war
24 w:warm
30 w:warmer
-17 w:was
-22 w:was a
-16 w:was cut
-22 w:was first
-23 w:was generated
14 w:was in
-27 w:was not
-19 w:was the
26 w:was this
-18 w:was unable
-22 w:was wrong
65 w:wasn't
-37 w:water
22 w:way
26 w:ways
-50 w:we
14 w:we can
-15 w:we have
12 w:we need
-40 w:weather
-13 w:web
-20 w:wednesday
-74 w:week
-33 w:weekend
-24 w:weeks
-46 w:well
-10 w:well as
-13 w:went
-25 w:went to
20 w:went with
27 w:were still
-21 w:what is
-24 w:what it
87 w:what the
46 w:what was
-10 w:what we
44 w:what's
-11 w:whatsapp
-65 w:when
-70 w:when i
-18 w:when you
-27 w:where
-17 w:where i
14 w:where it
-12 w:where the
37 w:whether the
-19 w:which
-17 w:which is
30 w:while keeping
-43 w:white
-60 w:who
-12 w:who are
-10 w:who have
14 w:who is
-15 w:who was
-37 w:whole
29 w:why :
-26 w:wife
-67 w:will
-42 w:will be
21 w:will do
-15 w:will know
-10 w:will not
15 w:win
-16 w:winner
-29 w:winning
35 w:wire
-14 w:with
-13 w:with #
-29 w:with an
37 w:with more
-51 w:with one
34 w:with that
34 w:with the
40 w:with your
-29 w:within
15 w:without
-18 w:without a
-14 w:witness
-13 w:won
39 w:won't
-34 w:word
11 w:word and
25 w:word count
16 w:word for
-33 w:word is
-15 w:wording
87 w:words
51 w:words :
-18 w:words a
19 w:words as
32 w:words in
26 w:words reading
13 w:words so
30 w:words to
-55 w:work
-28 w:workers
-33 w:working
-13 w:works
-41 w:world
35 w:worse
42 w:worse ?
42 w:worth
19 w:would
37 w:would be
-18 w:would have
44 w:would make
37 w:write a
12 w:write it
37 w:write the
-15 w:writer
81 w:writing
26 w:written in
-40 w:wrong
-58 w:wrote
14 w:wrote it
-19 w:wrote to
-45 w:www
-32 w:x
-91 w:xin
-21 w:xin lỗi
37 w:xuất
-39 w:y
-10 w:year
-11 w:year #
29 w:year's
-52 w:years
-20 w:years and
-80 w:yes
-26 w:you
-11 w:you a
37 w:you are
15 w:you asked
-55 w:you can't
63 w:you could
-30 w:you do
-16 w:you don't
-57 w:you for
17 w:you gave
-12 w:you had
-19 w:you have
24 w:you may
13 w:you might
40 w:you need
10 w:you please
31 w:you prefer
11 w:you publish
-11 w:you put
62 w:you said
-24 w:you send
20 w:you sent
28 w:you shared
-16 w:you think
-54 w:you to
19 w:you want
-11 w:you were
-22 w:you will
-17 w:you with
44 w:you would
25 w:you'd
16 w:you'd like
-32 w:you'll
-35 w:you're
-10 w:you're right
54 w:you've
20 w:younger
-58 w:your
-26 w:your article
26 w:your earlier
58 w:your message
25 w:your name
100 w:your notes
-23 w:your own
-38 w:yourself
12 w:yêu cầu
-35 w:à
-10 w:à #
21 w:à jour
36 w:án
53 w:été
-11 w:été traduit
17 w:être
-27 w:ý
12 w:ý :
-14 w:ý kiến
-12 w:điểm
22 w:đoạn
-31 w:đoạn văn
-46 w:đây
-27 w:đây là
59 w:đã
24 w:đã thay
13 w:đúng
-41 w:đăng
-13 w:đường link
-14 w:được
-37 w:đại
12 w:đầu
-33 w:đến
14 w:đến lần
18 w:đề
-28 w:để
-10 w:để đăng
-24 w:định
10 w:đọc
-45 w:đổi
13 w:độ
-26 w:ơn
-14 w:กกา
13 w:กขึ
13 w:กขึ้น
-17 w:กคร
-10 w:กครั้
-16 w:กต้
-20 w:กต้อง
-14 w:กระ
-12 w:กระชับข
19 w:กว่
-10 w:กสา
-12 w:กหน
-14 w:กอง
-14 w:กองบร
-14 w:กองบรรณ
-10 w:กับ
-22 w:การ
14 w:การณ์
-18 w:กแล
-22 w:กให
19 w:กได
-26 w:ก่อ
16 w:ก่อนน
-14 w:ก่อนเ
11 w:ก้ไข:
-19 w:ของคุ
15 w:ของฉั
12 w:ของผู
-19 w:ขอแ
-34 w:ขีย
10 w:ขียนข
23 w:ขียนแ
15 w:ขึ้
11 w:ขึ้นโ
15 w:ข่า
-25 w:ข้อ
18 w:ข้อมูลข
13 w:ข้า
-10 w:คคล
12 w:คนอ
12 w:คนอ่า
15 w:ครั
-15 w:ครั้ง
-18 w:ควร
-11 w:ควรตร
-11 w:ควรตรวจ
11 w:คำเ
12 w:คำแ
12 w:คำแปล
-19 w:คือ
47 w:ค่ะ
-10 w:งกร
31 w:งกา
11 w:งการใ
-11 w:งคำ
-19 w:งคุ
10 w:งจา
13 w:งฉบ
13 w:งฉบับ
15 w:งฉั
20 w:งดู
-12 w:งตั
-18 w:งบร
-17 w:งบรรณ
-17 w:งบรรณาธ
-22 w:งปร
-13 w:งมี
-12 w:งว่
-12 w:งหน
12 w:งหม
-12 w:งเป
-11 w:งเว
-12 w:งเวอร
-12 w:งเวอร์ช
-14 w:งโด
32 w:งให
34 w:งใหม่
11 w:งได
-15 w:งไป
10 w:งไม่ม
11 w:จสอบข
21 w:จำน
21 w:จำนวน
10 w:จึง
-16 w:จ้ง
-28 w:ฉบั
-17 w:ฉบับน
-17 w:ฉบับนี้
-18 w:ฉบับภ
16 w:ฉัน
-12 w:ชับขึ
-12 w:ชับขึ้น
-14 w:ชั่
13 w:ชาว
-14 w:ชื่อผ
-14 w:ชื่อผู้
13 w:ชื่อเ
-11 w:ช้a
11 w:ซ้ำ
-16 w:ณที
-23 w:ณาธ
-23 w:ณาธิก
-23 w:ณาธิการ
11 w:ดตร
11 w:ดตรวจ
11 w:ดตรวจสอ
-11 w:ดที
15 w:ดยไ
15 w:ดยไม่
19 w:ดหั
-15 w:ดัง
-21 w:ดิน
17 w:ดึง
17 w:ดให
12 w:ด้ค
-22 w:ด้ผ
10 w:ด้เ
-12 w:ด้เลยนะ
29 w:ด้แ
-13 w:ตบอ
-18 w:ตรว
-13 w:ตรา
-15 w:ตลอ
-30 w:ตอบ
10 w:ตัด
21 w:ตัว
13 w:ตัวเล
-15 w:ตือ
12 w:ตุก
12 w:ตุการ
-13 w:ต่อ
11 w:ถอด
-43 w:ถาม
-16 w:ถึง
-11 w:ถูกต้
-11 w:ถูกต้อง
14 w:ทั้
12 w:ทั้งห
12 w:ทั้งหมด
14 w:ทางกา
-12 w:ที่นี
13 w:ที่ยว
-16 w:ทุก
-11 w:ธรร
-23 w:ธิก
-23 w:ธิการ
-11 w:นกร
-10 w:นกระช
-10 w:นกระชับ
-10 w:นขอ
-10 w:นคว
-19 w:นช่
50 w:นตั
-18 w:นต้
-31 w:นต์
14 w:นทางก
14 w:นทางการ
-18 w:นที
-14 w:นผู
12 w:นภาษา
10 w:นรา
-12 w:นหน
13 w:นอา
15 w:นอี
10 w:นอ่
10 w:นอ่าน
11 w:นะค
16 w:นะครั
-30 w:นัก
11 w:นำไ
-11 w:นี่
-15 w:นี่คื
-11 w:นี้มี
19 w:นี้เข
17 w:นื้
19 w:นเพ
-26 w:นเร
-18 w:นเรื่
-18 w:นเรื่อง
13 w:นแบ
-17 w:นแล
-17 w:นให
-18 w:นใหม่
-11 w:นไป
15 w:น่อ
-19 w:น้า
14 w:น้าแร
-10 w:น์น
10 w:บกว
14 w:บข้
40 w:บที
34 w:บบท
37 w:บบที่
-20 w:บภา
-19 w:บรร
-26 w:บรรณา
-23 w:บรรณาธิ
-11 w:บริ
-14 w:บหน
23 w:บอก
-12 w:บัญ
-27 w:บับ
-17 w:บับนี
-18 w:บับภา
14 w:บาง
-10 w:บุค
-10 w:บุคคล
13 w:บแก
-27 w:บ้า
12 w:ปรดตร
12 w:ปรดตรวจ
24 w:ประมา
-15 w:ปรั
11 w:ปรับใ
11 w:ปรับให้
11 w:ปลี
11 w:ปลี่ย
-15 w:ปิด
16 w:ปให
11 w:ป็น
13 w:ป็นทา
13 w:ป็นทางก
17 w:ป็นภา
18 w:ป็นภาษา
-46 w:ผู้
13 w:ผู้อ่
13 w:ผู้อ่าน
-11 w:พสต
19 w:พาด
19 w:พาดหั
-10 w:พิม
-10 w:พิมพ์
-12 w:พื่
-15 w:พื่อใ
17 w:พูด
15 w:ฟล์
-17 w:ภาพ
-10 w:ภาย
-13 w:มขอ
14 w:มข้
-29 w:มติ
-19 w:มนู
-10 w:มพ์
21 w:มอี
-16 w:มัน
13 w:มากขึ
13 w:มากขึ้น
-13 w:มาต
-13 w:มาตรา
18 w:มาย
11 w:มาะ
10 w:มาะกั
-12 w:มีค
-20 w:มื่
15 w:มูลขอ
15 w:มูลของฉ
12 w:มเป
-17 w:มไม
-10 w:มไม่ส
28 w:ม่ต
-19 w:ม่ส
14 w:ม่ได้
-11 w:ยกเ
11 w:ยคร
12 w:ยครับ
-26 w:ยคว
12 w:ยงใ
11 w:ยงใหม
-11 w:ยที
10 w:ยนข
-12 w:ยนะ
25 w:ยนแ
-10 w:ยวช
-23 w:ยากให
-25 w:ยาย
-14 w:ยเข
-14 w:ยเขีย
10 w:ยเด
-14 w:ยใน
21 w:ยไม
31 w:ย่อ
27 w:ย่อหน
27 w:ย่อหน้า
16 w:ย์เ
-26 w:รณา
-23 w:รณาธิ
-23 w:รณาธิกา
11 w:รณ์
12 w:รดตรว
11 w:รดตรวจส
-11 w:รตร
-11 w:รตรวจ
14 w:รปร
16 w:รรค
-29 w:รรณ
-23 w:รรณาธ
-23 w:รรณาธิก
-14 w:รรม
-22 w:รวจ
11 w:รวจสอบข
26 w:รวม
19 w:รอง
-20 w:รอบ
-17 w:ระช
-12 w:ระชับขึ
29 w:ระม
24 w:ระมาณ
10 w:ระโยค
-11 w:รัฐ
21 w:รับ
11 w:รับให
-15 w:รั้
40 w:ราค
-18 w:ราย
-10 w:ริ่
-13 w:รีย
-16 w:รื่
-16 w:รื่อง
-13 w:รุป
-10 w:รุ่
-12 w:รูป
-12 w:รู้
-11 w:รเด
-13 w:ร้อ
-17 w:ร์เ
15 w:ลขอ
15 w:ลของฉ
15 w:ลของฉัน
10 w:ลยค
-13 w:ลยน
-12 w:ลยนะค
-14 w:ลอง
-15 w:ลอด
16 w:ละส
13 w:ลัก
-13 w:ลัง
10 w:ลาด
15 w:ลาว
-10 w:ลิก
12 w:ลี่
11 w:ลี่ยน
-10 w:ลูก
-22 w:ล้ว
-10 w:วงเ
15 w:วนต
15 w:วนตัว
-11 w:วรต
-11 w:วรตรว
-13 w:วลา
-30 w:วัน
14 w:วิว
-22 w:วเร
13 w:วเล
-33 w:ว่า
10 w:ษณ์
-11 w:สต์
-26 w:สมั
-13 w:สรุ
12 w:สรุปใ
13 w:สร้
13 w:สร้าง
-36 w:สอง
-12 w:สอบ
12 w:สัม
-19 w:สั้
-16 w:สาร
-17 w:สำน
-13 w:สำนวน
-18 w:สูต
10 w:ส่ง
13 w:ส่งมา
12 w:ส่ว
12 w:หตุกา
-27 w:หนั
15 w:หน่
20 w:หน่อย
-19 w:หน้
14 w:หน้าแ
14 w:หน้าแรก
23 w:หมา
12 w:หมายเ
10 w:หมาะก
10 w:หมาะกับ
16 w:หรื
12 w:หัว
-13 w:หาก
-14 w:ห็น
-10 w:ห้น
18 w:ห้เ
-10 w:ห้แ
24 w:ห้ไ
19 w:ห้ได้
-10 w:อกส
-10 w:อกสาร
10 w:อข่
10 w:อข่าว
-10 w:องข
-30 w:องค
-19 w:องคุณ
15 w:องฉ
15 w:องฉัน
-16 w:องบ
-14 w:องบรร
-14 w:องบรรณา
13 w:องผ
12 w:องผู้
-15 w:องม
-17 w:องร
-12 w:องเ
10 w:องแ
15 w:อนน
-20 w:อบเ
-14 w:อผู
18 w:อมูลข
15 w:อมูลของ
-23 w:อยากใ
-23 w:อยากให้
25 w:อหน
27 w:อหน้า
11 w:อหน้าที
39 w:ออก
16 w:อาจ
31 w:อีก
-14 w:อให
10 w:ะกั
-17 w:ะกา
12 w:ะคร
16 w:ะครับ
-12 w:ะชับข
-12 w:ะชับขึ้
-11 w:ะบุ
24 w:ะมา
-11 w:ะวั
17 w:ะเป
15 w:ะเป็น
18 w:ะไม
15 w:ักษ
-14 w:ัญญ
-24 w:ัดท
-31 w:ัติ
14 w:ันน
14 w:ันนี้
11 w:ันส
22 w:ันอ
-15 w:ันเ
-12 w:ับขึ้
-10 w:ับค
-17 w:ับน
-17 w:ับนี้
-12 w:ับป
-20 w:ับภ
-16 w:ับห
-16 w:ับแ
13 w:ับแก้
13 w:ับใ
11 w:ับให้
26 w:ัวอ
14 w:ัวเลข
-21 w:ั่ว
12 w:ั้งหม
-24 w:ากก
24 w:ากข
13 w:ากขึ้
-16 w:ากา
-23 w:ากใ
-23 w:ากให้
15 w:ากไ
-18 w:าข้
35 w:าคา
14 w:างการ
-20 w:างน
-10 w:างแ
19 w:าดห
19 w:าดหัว
-17 w:าตร
-23 w:าธิ
-23 w:าธิกา
-11 w:านก
-10 w:านข
-21 w:านเ
-14 w:าม:
12 w:ามก
-24 w:ามส
-18 w:ามไ
14 w:ารณ
-17 w:ารแ
15 w:าวป
15 w:าวประ
10 w:าะกับ
12 w:าแร
-10 w:าได
12 w:ำแป
11 w:ำไป
-30 w:ิกา
-17 w:ิดต
10 w:ิดเ
-10 w:ิมพ
-14 w:ีกค
21 w:ียง
12 w:ียงให
11 w:ียงใหม่
-45 w:ียน
-10 w:ียบ
-10 w:ี่1
42 w:ี่3
15 w:ี่ก
-17 w:ี่ค
-15 w:ี่คือ
-11 w:ี่น
26 w:ี่พ
27 w:ี่ย
-12 w:ี่อ
19 w:ี้ค
-10 w:ี้จ
-18 w:ี้ม
-15 w:ี้ห
17 w:ี้เ
17 w:ี๋ย
-22 w:ึ่ง
15 w:ึ้น
-10 w:ือส
-25 w:ืออ
-36 w:ื่อ
-14 w:ื่อผู
12 w:ุกา
-10 w:ุคค
-15 w:ุณย
12 w:ุปใ
-14 w:ุ่น
-11 w:ูกต
-11 w:ูกต้อ
-18 w:ูตร
18 w:ูลข
15 w:ูลของ
15 w:ูลของฉั
-14 w:ู้ก
13 w:ู้อ่า
-23 w:ู้เ
-13 w:เกิ
-34 w:เขี
-31 w:เขียน
16 w:เข้
13 w:เชื
13 w:เชื่อ
22 w:เดี
-15 w:เตื
-15 w:เตือน
-18 w:เทศ
13 w:เที่ย
15 w:เท่
17 w:เนื
17 w:เนื้อ
11 w:เปลี่
11 w:เปลี่ยน
12 w:เป็
12 w:เป็นก
-13 w:เป็นค
13 w:เป็นท
13 w:เป็นทาง
17 w:เป็นภ
18 w:เป็นภาษ
-16 w:เพจ
-12 w:เพื
-12 w:เพื่อ
-16 w:เมื
-17 w:เมื่อ
-18 w:เรา
-10 w:เริ
-10 w:เริ่ม
-41 w:เรื
-24 w:เรื่อ
12 w:เลข
42 w:เลย
-12 w:เลยนะ
-13 w:เวล
12 w:เหตุก
12 w:เหตุการ
16 w:เหม
11 w:เหมาะ
10 w:เหมาะกั
-14 w:เห็
-10 w:เอก
-10 w:เอกสา
11 w:เอง
-10 w:แกง
-12 w:แก้ไข
-16 w:แจ้
10 w:แทน
77 w:แบบ
37 w:แบบที
-23 w:แม่
21 w:แรก
-11 w:และ
-22 w:แล้
15 w:โดยไม
14 w:โทน
12 w:โปรดตรว
-11 w:โพส
-11 w:โพสต์
10 w:โยค
-11 w:ใช้ai
-35 w:ในค
-16 w:ให้
19 w:ให้ได
11 w:ไข:
10 w:ได้เลยค
-12 w:ได้เลยน
-21 w:ไทย
14 w:ไปใ
31 w:ไฟล
33 w:ไม่
15 w:ไม่มี
14 w:ไม่ได
-11 w:ไว้
-14 w:ไหน
12 w:็นก
-13 w:็นค
14 w:็นท
14 w:็นทาง
14 w:็นทางกา
17 w:็นภ
18 w:็นภาษ
-12 w:็นว
12 w:็นเ
-15 w:่คื
13 w:่งม
18 w:่ต้
-12 w:่นี
14 w:่มี
11 w:่ยน
-32 w:่อค
-19 w:่อง
-13 w:่อน
-14 w:่อผ
-14 w:่อผู้
31 w:่อห
27 w:่อหน้
11 w:่อหน้าท
21 w:่อเ
-12 w:่อใ
20 w:่าข
-14 w:่าค
13 w:่าน
-12 w:่าย
12 w:่าว
-13 w:่าเ
-12 w:่เร
-12 w:่เรีย
-12 w:่เรียบเ
11 w:่ใช
12 w:่ใน
14 w:่ได
-11 w:้ai
11 w:้ข้
12 w:้ข้อม
12 w:้ข้อมูล
12 w:้คร
-14 w:้คว
11 w:้คำ
12 w:้งห
12 w:้งหมด
-17 w:้งไ
15 w:้ทั
-27 w:้ที
13 w:้นต
23 w:้นอ
11 w:้นโ
10 w:้ปรับ
-12 w:้ผู
-11 w:้มี
-11 w:้รั
-12 w:้หน
15 w:้อมูลขอ
-41 w:้อย
16 w:้อ่
16 w:้อ่าน
-31 w:้าน
12 w:้าอ
14 w:้าแรก
25 w:้เข
19 w:้เขีย
10 w:้เป
10 w:้เป็น
10 w:้เลยค
-12 w:้เลยน
-12 w:้เลยนะค
17 w:้แล
18 w:้ให
-12 w:้ไข
12 w:้ได
17 w:๋ยว
31 w:์ที
19 w:ກຂອ
-13 w:ກຂ່
-13 w:ກຂ່າວ
10 w:ກຄົ
-14 w:ກຕ້
-14 w:ກຕ້ອງ
-12 w:ກທີ
-14 w:ກທ່
-34 w:ກວດ
34 w:ກວ່
11 w:ກວ່ານ
13 w:ກວ່ານີ້
11 w:ກວ່າເ
-22 w:ກສະ
-12 w:ກສາ
-18 w:ກອງ
-12 w:ກອງປະ
-12 w:ກອງປະຊຸ
-15 w:ກອນ
-24 w:ກຮຽ
13 w:ກະຊ
10 w:ກະລຸນ
16 w:ກັນ
10 w:ກັນເອ
-13 w:ກັບ
-13 w:ກາດ
-24 w:ການ
10 w:ການກວ່າ
14 w:ການປັ
17 w:ການສະ
11 w:ການແປ
13 w:ກຳນ
13 w:ກຳນົດ
-17 w:ກີດ
34 w:ກີນ
-10 w:ກີບ
-12 w:ກົດ
-10 w:ກົດໝາ
13 w:ກເພ
-30 w:ກເຮ
-16 w:ກເຮົາ
-17 w:ກໃຊ
-10 w:ກໄດ
-13 w:ກ່ອ
-34 w:ກ່າ
-29 w:ກ່າວ.
-45 w:ຂອງ
20 w:ຂອງຂ້
20 w:ຂອງຂ້ອຍ
11 w:ຂອງທ່
11 w:ຂອງທ່ານ
-11 w:ຂອງຜູ
-11 w:ຂອບໃຈ
14 w:ຂຶ້
11 w:ຂຶ້ນແ
11 w:ຂຶ້ນແລະ
-24 w:ຂົ້
-29 w:ຂຽນ
19 w:ຂຽນຂ່
19 w:ຂຽນຂ່າວ
14 w:ຂຽນຄືນໃ
45 w:ຂ່າ
19 w:ຂ່າວ(
20 w:ຂ່າວທ
11 w:ຂ່າວທີ່
11 w:ຂ່າວສ
12 w:ຂ່າວຫ
-11 w:ຂ່າວເ
62 w:ຂ້ອ
16 w:ຂ້ອຍຈ
17 w:ຂ້ອຍບໍ່
11 w:ຂ້ອຍອ
12 w:ຂ້ອຍເ
15 w:ຂ້ອຍເປັ
21 w:ຂ້ອຍແ
10 w:ຂ້າງເ
10 w:ຂ້າງເທິ
-11 w:ຂໍອະໄພໃ
-16 w:ຂໍແ
52 w:ຂໍ້
21 w:ຂໍ້ມູ
11 w:ຂໍ້ມູນຫ
14 w:ຄງກ
14 w:ຄງການ
-10 w:ຄວາມບ
-10 w:ຄວາມບໍ່
10 w:ຄວາມຮ
11 w:ຄວາມຮູ້
12 w:ຄວາມເ
11 w:ຄວາມໝ
15 w:ຄວາມໝາຍ
-11 w:ຄສະ
-11 w:ຄສະນາ
18 w:ຄັນ
32 w:ຄັບ
-15 w:ຄັ້
-22 w:ຄັ້ງທ
14 w:ຄຳ:
26 w:ຄຳຕ
27 w:ຄຳຕອບ
11 w:ຄຳທ
12 w:ຄຳທີ່
21 w:ຄຳສ
10 w:ຄຳອ
10 w:ຄຳແ
-10 w:ຄຳໃ
26 w:ຄິດ
17 w:ຄືນ
16 w:ຄືນໃໝ
-15 w:ຄືນໃໝ່ໃ
-33 w:ຄົນ
-19 w:ຄ່າ
-17 w:ຄ້າ
-17 w:ງກອ
24 w:ງກາ
10 w:ງການກວ່
-14 w:ງການຮ
10 w:ງການໃຫ້
-10 w:ງຂອ
-18 w:ງຂຽ
16 w:ງຂ້
18 w:ງຂ້ອຍ
19 w:ງຂໍ
19 w:ງຂໍ້ມ
19 w:ງຂໍ້ມູນ
-16 w:ງຄວ
-16 w:ງຄວາມ
26 w:ງຄຳ
-15 w:ງງາ
-20 w:ງຈາ
-15 w:ງທຳ
-15 w:ງທຳອິ
23 w:ງທ່ຽວລາ
-11 w:ງນີ້:
-15 w:ງບ້
-15 w:ງບ້ານ
-24 w:ງປະ
-12 w:ງປະຊຸ
-14 w:ງມີ
10 w:ງວັນທ
-10 w:ງວ່
-22 w:ງສຳ
-11 w:ງສື
11 w:ງອ່
11 w:ງອ່ານ
-12 w:ງຮັ
-22 w:ງຮຽ
-34 w:ງານ
-20 w:ງິນ
14 w:ງົບ
10 w:ງເທ
10 w:ງເທິງ
23 w:ງເລ
11 w:ງເລືອ
-29 w:ງໃນ
12 w:ງໃຫ້ຊ
-15 w:ງໃໝ
-10 w:ງໄວ
12 w:ງ່າ
-12 w:ງໜ້
-16 w:ງໝໍ
12 w:ຈະຂຽນ
-28 w:ຈະນ
13 w:ຈະເ
-12 w:ຈັດ
-38 w:ຈາກ
10 w:ຈຳນວນຄຳ
17 w:ຈຶ່ງບ
17 w:ຈຶ່ງບໍ່
16 w:ຈຶ່ງອ
21 w:ຈຸດ
-16 w:ຈົບ
-10 w:ຈົ້
-13 w:ຈ້ງ
-17 w:ຊັດເຈ
-13 w:ຊັນ
-12 w:ຊັ້
-11 w:ຊາດ
-28 w:ຊື້
-10 w:ຊົນ
24 w:ຊ່ວ
14 w:ຊ່ວຍຂ
14 w:ຊ່ວຍຂຽນ
18 w:ຊ້ຳ
-20 w:ຊ້ເ
11 w:ຍຂຶ
11 w:ຍຂຶ້ນ
12 w:ຍຂຽ
10 w:ຍຄວ
10 w:ຍຄວາມ
-13 w:ຍງາ
-18 w:ຍດແ
-18 w:ຍດແກ່
-10 w:ຍທີ
22 w:ຍບໍ
-11 w:ຍອາ
11 w:ຍັງມີ
26 w:ຍເປ
19 w:ຍເປັນ
11 w:ຍໍ້
11 w:ດຂອ
-14 w:ດຂຽ
29 w:ດຂ່
29 w:ດຂ່າວ
13 w:ດຂ້
14 w:ດຂ້ອຍ
10 w:ດຄວ
10 w:ດຄວາມ
-24 w:ດຄື
-28 w:ດຈະ
-12 w:ດຊ່
-12 w:ດຊ່ວຍ
11 w:ດຍສານ
13 w:ດຖະ
14 w:ດຖະກິ
-13 w:ດທະ
10 w:ດທ້
10 w:ດທ້າຍ
-22 w:ດນີ
-14 w:ດລາ
-10 w:ດສະ
24 w:ດຫຍ
-14 w:ດັ່
-10 w:ດັ່ງນີ້
11 w:ດີກ
18 w:ດີ້
12 w:ດືອນຕ
-27 w:ດເຈ
19 w:ດເປ
-30 w:ດເພ
-30 w:ດແກ
22 w:ດແທ
18 w:ດແປ
-16 w:ດແລ
22 w:ດ້.
10 w:ດ້ຄ
-21 w:ດ້ຖ
-18 w:ດ້ທ
-25 w:ດ້ຮ
-23 w:ດ້ຮັບ
-15 w:ດ້ເ
-13 w:ດ້ແ
-17 w:ດໝາ
19 w:ຕອບ
12 w:ຕາມ
15 w:ຕາມທີ
10 w:ຕຳແ
10 w:ຕຳແໜ່
-18 w:ຕິດ
-11 w:ຕິດຕໍ
-10 w:ຕື່
15 w:ຕົວ
17 w:ຕົວເລ
-13 w:ຕ່ງ
-12 w:ຕ່າ
-18 w:ຕ້ອ
15 w:ຕ້ອງກ
20 w:ຕ້ອງການ
14 w:ຖະກິດ
-14 w:ຖານ
-16 w:ຖິງ
-10 w:ຖືກ
-11 w:ຖືກຕ້
-11 w:ຖືກຕ້ອງ
-10 w:ຖ່າ
-11 w:ຖ້າທ່
-11 w:ຖ້າທ່ານ
-11 w:ທລະ
27 w:ທັກ
11 w:ທັດ
-20 w:ທາງ
20 w:ທາງກາ
10 w:ທາງການກ
19 w:ທາງເລ
11 w:ທາງເລືອ
-10 w:ທານ
-18 w:ທຳອ
-18 w:ທຳອິດ
-10 w:ທິກ
-10 w:ທິການ
-27 w:ທິດ
-18 w:ທີ3
-32 w:ທີ່
-10 w:ທີ່ຂ້
-10 w:ທີ່ຂ້ອຍ
20 w:ທີ່ທ່
13 w:ທີ່ທ່ານ
-11 w:ທື່
10 w:ທື່ອຄ
10 w:ທື່ອຄົນ
-36 w:ທຸກ
-12 w:ທຸກຄັ
-12 w:ທຸກຄັ້ງ
14 w:ທົ່
11 w:ທົ່ວໄ
23 w:ທ່ຽວລ
23 w:ທ່ຽວລາວ
13 w:ທ້າ
11 w:ນກັ
10 w:ນກັນເ
10 w:ນກັນເອງ
-30 w:ນກາ
-23 w:ນກ່
-13 w:ນກ່າວ
14 w:ນຂ່
14 w:ນຂ່າວ
-15 w:ນຄວ
-15 w:ນຄວາມ
20 w:ນຄຳ
14 w:ນຄືນໃ
11 w:ນຄືນໃໝ່
-12 w:ນຄົ
-16 w:ນຈັ
-16 w:ນຊ່
-16 w:ນຊ່ວຍ
-10 w:ນຕ້
-10 w:ນຕ້ອງ
-12 w:ນທັ
17 w:ນທາງກ
17 w:ນທາງການ
-20 w:ນທີ
-15 w:ນທຸ
11 w:ນທ່ານ
-17 w:ນນະ
-16 w:ນນັ
-12 w:ນນັ້ນ
-14 w:ນນາ
-10 w:ນນາທິ
-10 w:ນນາທິກາ
-11 w:ນບົ
-11 w:ນບົດນ
-11 w:ນບົດນີ້
-16 w:ນບໍ
-35 w:ນປະ
15 w:ນປັ
-11 w:ນປີ
-16 w:ນຜູ
-17 w:ນຜົ
-13 w:ນພາ
-14 w:ນພາສາ
-12 w:ນມາ
-32 w:ນມີ
-11 w:ນຢູ
-19 w:ນລາ
12 w:ນລົ
10 w:ນວນຄຳ
-17 w:ນວັ
-11 w:ນສະ
-17 w:ນສາ
13 w:ນສຳ
-19 w:ນສື
-19 w:ນສື່ສ
11 w:ນສົ
-28 w:ນຫຍ
-28 w:ນຫຍັງ
13 w:ນຫຼັກ
-22 w:ນອອ
-10 w:ນຮູ
-19 w:ນຮ່
11 w:ນະນ
-14 w:ນະນຳໃ
-14 w:ນະນຳໃຫ້
-51 w:ນັກ
-13 w:ນັກຂ່
-13 w:ນັກຂ່າວ
-15 w:ນັກຮຽ
11 w:ນັ້ນຈ
-12 w:ນາງ
21 w:ນາທ
-10 w:ນາທິກ
-10 w:ນາທິການ
-23 w:ນານ
-16 w:ນາມ
62 w:ນຳ:
17 w:ນຳບ
-17 w:ນຳໃ
-14 w:ນຳໃຫ້
-24 w:ນີ້
-22 w:ນີ້ຄື
-13 w:ນີ້ມີ
16 w:ນີ້ໄດ້.
13 w:ນົດ
-14 w:ນເຂ
-10 w:ນເຕ
10 w:ນເທ
11 w:ນເທື່
-13 w:ນເປ
-10 w:ນເປັນ
-11 w:ນເພ
45 w:ນເວ
17 w:ນແບ
13 w:ນແປ
-10 w:ນໂລ
19 w:ນໃຈ
-43 w:ນໃນ
11 w:ນໃຫ້ແ
-14 w:ນໃໝ່ໃ
-14 w:ນໃໝ່ໃຫ້
-18 w:ນໄດ
-17 w:ນ້ອ
-31 w:ນ້ຳ
-17 w:ນໜັ
-15 w:ບກາ
-12 w:ບຄຳ
20 w:ບທີ
20 w:ບນີ
19 w:ບບທ
24 w:ບບໍ
-10 w:ບປຸ
19 w:ບປຸງ:
-11 w:ບສະ
-19 w:ບຮຽ
-24 w:ບັນ
-10 w:ບັນນາ
-10 w:ບັນນາທິ
-19 w:ບັບ
12 w:ບັບທີ
-10 w:ບັບໃໝ
-11 w:ບາງ
17 w:ບິ່
-30 w:ບົດ
29 w:ບົດຂ່
29 w:ບົດຂ່າວ
-24 w:ບົດນີ
-11 w:ບໃຈ
13 w:ບ່ງ
-52 w:ບ້າ
20 w:ບໍ?
15 w:ບໍ່
20 w:ບໍ່ອອ
-10 w:ບໍ່ແມ
-10 w:ບໍ່ແມ່ນ
16 w:ປນີ
-22 w:ປະກ
-19 w:ປະຈ
-20 w:ປະຊ
-11 w:ປະຊຸມ
11 w:ປະມ
10 w:ປະມານ
-17 w:ປະເ
-23 w:ປະເທດ
13 w:ປະໂ
12 w:ປະໂຫຍ
-18 w:ປະໂຫຍດແ
21 w:ປັນ
10 w:ປັນກັ
10 w:ປັນກັນເ
17 w:ປັນທາ
21 w:ປັນທາງກ
11 w:ປັນພຽ
-19 w:ປັນຫຍ
-19 w:ປັນຫຍັງ
12 w:ປັນແບ
14 w:ປັບ
19 w:ປັບປຸງ:
-16 w:ປີ2
-10 w:ປຶ້
-10 w:ປຸງ
10 w:ປເປ
10 w:ປເປັນ
17 w:ປແລ
46 w:ປ່ຽ
-61 w:ຜູ້
11 w:ຜູ້ໂດ
11 w:ຜູ້ໂດຍສ
-21 w:ຜ່າ
-12 w:ຝຶກ
-20 w:ພວກ
-16 w:ພວກເຮ
-16 w:ພວກເຮົາ
-12 w:ພະແ
-10 w:ພະແນກ
-10 w:ພັດ
-10 w:ພາກ
-14 w:ພາຍ
31 w:ພິທ
-16 w:ພິມ
11 w:ພີ່
-13 w:ພີ່ມເ
-12 w:ພື່
15 w:ພົບ
-11 w:ພໃນ
-11 w:ພໃນຄວ
-11 w:ພໃນຄວາມ
-12 w:ຟັງ
-15 w:ມຂອ
10 w:ມທີ່ທ
10 w:ມທີ່ທ່າ
10 w:ມນີ້ແມ່
-10 w:ມບໍ
-19 w:ມສະ
11 w:ມຮູ
-13 w:ມັກ
-13 w:ມັນ
-11 w:ມາດ
-11 w:ມາດຊ່
-11 w:ມາດຊ່ວຍ
-12 w:ມາດຕາ
16 w:ມາບ
16 w:ມາບໍ່
-13 w:ມາຫ
-22 w:ມີນ
-12 w:ມີຜ
-22 w:ມີເ
-10 w:ມືອ
-12 w:ມື່
-27 w:ມື້
14 w:ມູນ
11 w:ມູນຫຼ
-12 w:ມແລ
-33 w:ມ່ນ
13 w:ມໝາ
14 w:ຢາກໃຫ
-26 w:ຢູ່
32 w:ລວມ
-21 w:ລະຂ
13 w:ລະດ
-23 w:ລະນ
14 w:ລະບໍ່
10 w:ລະຜ
-12 w:ລະພ
-20 w:ລະສ
-10 w:ລະຫວ່
-10 w:ລະຫວ່າງ
-22 w:ລະຮ
10 w:ລະເ
12 w:ລະເໝາ
35 w:ລັບ
11 w:ລາ2
-12 w:ລາຄ
-25 w:ລາຍ
-13 w:ລາຍງາ
13 w:ລືອ
-10 w:ລື່ອງ
10 w:ລຸນ
-28 w:ລູກ
10 w:ລົງ
-10 w:ລົ່
12 w:ລ້ວ
-18 w:ວກເ
-16 w:ວກເຮົ
24 w:ວຂໍ
19 w:ວຍຂ
14 w:ວຍຂຽນ
11 w:ວຍອ
-10 w:ວທີ
13 w:ວນຄຳ:
10 w:ວນທ
10 w:ວນທີ່
15 w:ວນໃ
31 w:ວລາ
-15 w:ວຫຼ
-11 w:ວຫຼັງ
70 w:ວັກ
16 w:ວັກທີ
-23 w:ວັດ
-30 w:ວັນ
22 w:ວັບ
-10 w:ວາມບໍ
11 w:ວາມຮູ
15 w:ວາມໝາ
46 w:ວົ້
-10 w:ວຽກ
-10 w:ວເດ
17 w:ວເລ
-25 w:ວໄດ
10 w:ວໄປ
-10 w:ວ່າ
-10 w:ວ່າສະ
13 w:ສດຖ
14 w:ສດຖະກ
14 w:ສດຖະກິດ
-13 w:ສະຖ
-11 w:ສະຖານ
-25 w:ສະບ
-18 w:ສະບັບ
12 w:ສະບັບທີ
-10 w:ສະບັບໃໝ
-18 w:ສະແ
-10 w:ສະໝ
-10 w:ສັບ
-10 w:ສາຍ
-13 w:ສາທ
-21 w:ສາມ
-11 w:ສາມາດຊ່
19 w:ສຳຄ
19 w:ສຳຄັນ
-11 w:ສຳພ
27 w:ສຳລ
26 w:ສຳລັບ
14 w:ສຳເ
14 w:ສຳເລັ
-10 w:ສິນ
-12 w:ສຶກ
10 w:ສື່ສັ
10 w:ສື່ສັງຄ
-14 w:ສູດ
17 w:ສົນ
19 w:ສົນໃຈ
10 w:ສົ່ງມ
-18 w:ສຽງ
12 w:ສ່ໃ
30 w:ສ້າງຄ
10 w:ຫຍດ
-18 w:ຫຍດແກ
-10 w:ຫຍັງ?
11 w:ຫຍໍ
15 w:ຫດກ
15 w:ຫດການ
-13 w:ຫັນ
24 w:ຫົວຂໍ
10 w:ຫຼາຍຂ
10 w:ຫຼາຍຂຶ້
-15 w:ຫຼື
24 w:ຫຼ່
-27 w:ຫ່ງ
-10 w:ຫ່ງຊາ
-11 w:ຫ້ກ
24 w:ຫ້ຂ
17 w:ຫ້ຂ້ອ
-18 w:ຫ້ທ
19 w:ຫ້ປ
-19 w:ຫ້ສ
-16 w:ຫ້ອ
-12 w:ຫ້ອ່າ
18 w:ຫ້ເ
37 w:ຫ້ແ
17 w:ຫ້ແລ້
21 w:ອກວ
21 w:ອກວ່າ
23 w:ອກຫ
-10 w:ອກເ
-11 w:ອກໄ
10 w:ອຄົ
-10 w:ອງ.
11 w:ອງຂ
20 w:ອງຂ້ອ
-13 w:ອງຈ
11 w:ອງທ່າ
23 w:ອງທ່ຽວລ
-37 w:ອງປ
-17 w:ອງປະຊ
-12 w:ອງປະຊຸມ
-11 w:ອງຜ
-11 w:ອງຜູ້
-12 w:ອງພ
-19 w:ອງມ
-13 w:ອງຫ
-20 w:ອງໃ
-10 w:ອງໄ
16 w:ອຍຈ
18 w:ອຍບໍ່
11 w:ອຍອ
11 w:ອຍເ
15 w:ອຍເປັ
17 w:ອຍແ
-15 w:ອດໄ
17 w:ອນຕ
-16 w:ອນແ
-11 w:ອບຂ
-10 w:ອບມ
-17 w:ອບໃ
-11 w:ອະໄພໃ
-11 w:ອະໄພໃນຄ
-11 w:ອັດ
24 w:ອາດ
-25 w:ອາທ
-25 w:ອາທິດ
-18 w:ອິດ
-12 w:ອື່
18 w:ອົາ
-11 w:ອ່າ
-22 w:ຮງຮ
-21 w:ຮງຮຽນ
-11 w:ຮອງ
-12 w:ຮອດ
-39 w:ຮັບ
-15 w:ຮົາ
-14 w:ຮຽງ
-51 w:ຮຽນ
-14 w:ຮຽບ
-14 w:ຮຽບຮຽ
-23 w:ຮ່ວ
-12 w:ະກອ
21 w:ະກັ
-24 w:ະກາ
-16 w:ະຂໍ
-19 w:ະຈຳ
-11 w:ະຊຸ
-12 w:ະຖາ
-12 w:ະທາ
-19 w:ະນະ
-45 w:ະນາ
-14 w:ະນຳໃຫ
-22 w:ະບັ
13 w:ະບັບ.
12 w:ະບັບສ
-12 w:ະບັບເ
-10 w:ະບັບໃ
-10 w:ະບັບໃໝ່
-20 w:ະບົ
-24 w:ະພາ
10 w:ະລຸ
10 w:ະລຸນາ
10 w:ະສຳລັ
-29 w:ະສິ
-24 w:ະເທ
31 w:ະເໝ
12 w:ະເໝາະ
-15 w:ະແນ
12 w:ະແປ
10 w:ະໂຫຍດ
-18 w:ະໂຫຍດແກ
-11 w:ະໄພໃນ
-11 w:ະໄພໃນຄວ
-21 w:ັກ.
11 w:ັກຂອງ
-13 w:ັກຂ່າ
15 w:ັກສ
-15 w:ັກຮ
-15 w:ັກຮຽນ
15 w:ັກແ
-17 w:ັກໃ
-10 w:ັງ?
11 w:ັງມ
-13 w:ັງສ
-11 w:ັງແ
11 w:ັດຂ
-22 w:ັດຈ
-10 w:ັດຕ
-30 w:ັດທ
-10 w:ັດສ
21 w:ັດຫ
-12 w:ັດເ
-17 w:ັດເຈນ
10 w:ັນກັນ
10 w:ັນກັນເອ
-20 w:ັນຈ
-13 w:ັນດ
13 w:ັນທາງ
18 w:ັນທາງກາ
-10 w:ັນນາທ
-10 w:ັນນາທິກ
-15 w:ັນຜ
16 w:ັນພາສາລ
-18 w:ັນຫ
-19 w:ັນຫຍັ
29 w:ັນເ
10 w:ັນເອງ
12 w:ັນແບບ
13 w:ັບ.
-10 w:ັບກ
-10 w:ັບການ
-20 w:ັບຄ
11 w:ັບນ
-16 w:ັບປ
17 w:ັບສ
-10 w:ັບເ
-20 w:ັ່ງ
-10 w:ັ່ງນີ
-11 w:ັ່ງນີ້:
-23 w:ັ້ງ
-16 w:າກທ
-11 w:າກສ
-22 w:າກາ
-14 w:າກເ
14 w:າກໃຫ້
-13 w:າຂ້
-13 w:າຂ້ອຍ
-16 w:າຄາ
14 w:າງກ
20 w:າງການ
10 w:າງການກວ
26 w:າງຄ
-18 w:າງດ
-17 w:າງປ
-37 w:າງສ
10 w:າງເທິ
11 w:າງເລື
11 w:າງເລືອກ
-10 w:າຈະ
14 w:າຍຂ
11 w:າຍຂຶ້
13 w:າຍຂຶ້ນ.
-13 w:າຍງ
-13 w:າຍງານ
-12 w:າຍທ
-11 w:າຍບ
-14 w:າຍສ
15 w:າຍັ
-13 w:າຍເ
13 w:າດ.
-10 w:າດຊ
-11 w:າດຊ່ວ
-13 w:າດເ
-37 w:າທິ
-10 w:າທິກາ
-13 w:າທ່
-13 w:າທ່ານ
-29 w:ານ.
-10 w:ານກ
-25 w:ານຄ
-13 w:ານຊ
-10 w:ານຊ່ວ
-15 w:ານຕ
-17 w:ານທ
-10 w:ານນ
-12 w:ານປ
11 w:ານປັບ
-15 w:ານຜ
-15 w:ານພ
-34 w:ານມ
-16 w:ານສ
10 w:ານຫ
11 w:ານຫຼາ
-31 w:ານຮ
-14 w:ານເ
-11 w:ານແ
-19 w:ານໃ
10 w:ານໄດ້
-13 w:ານໜ
12 w:າບໍ
-19 w:າປະ
-15 w:າມຂ
13 w:າມທ
13 w:າມທີ່
10 w:າມທີ່ທ່
-11 w:າມບ
-10 w:າມບໍ່
10 w:າມຮ
11 w:າມຮູ້
-11 w:າມາດຊ
-11 w:າມາດຊ່ວ
-23 w:າມີ
-21 w:າມເ
-20 w:າມໃ
11 w:າມໝ
15 w:າມໝາຍ
-22 w:າລະ
-10 w:າລາ
12 w:າລົ
19 w:າວ(
-33 w:າວ.
28 w:າວ:
22 w:າວທ
10 w:າວທີ່
-15 w:າວບ
14 w:າວສ
11 w:າວຫ
-14 w:າວແ
-11 w:າວໂ
-13 w:າວໄ
-12 w:າວໄດ້
-15 w:າສະ
18 w:າສົ
18 w:າສົນໃ
-36 w:າຫາ
-10 w:າອີ
20 w:າະກ
21 w:າະກັບ
-10 w:າະຂ
29 w:າະສ
10 w:າະສຳລ
10 w:າະສຳລັບ
-14 w:າເກົ່າ.
-10 w:າເລ
23 w:າໃນ
-10 w:າໄດ
19 w:ຳຄັ
27 w:ຳຕອ
11 w:ຳທີ
10 w:ຳນວນຄ
13 w:ຳນວນຄຳ:
13 w:ຳນົ
12 w:ຳບໍ
-10 w:ຳພາ
20 w:ຳລັ
-18 w:ຳອິ
14 w:ຳເລ
14 w:ຳເລັດ
10 w:ຳແປ
10 w:ຳແໜ
10 w:ຳແໜ່ງ
-11 w:ຳໃນ
-11 w:ຳໃຫ
-19 w:ິກາ
-27 w:ິດ,
-12 w:ິດ.
-13 w:ິດຕ
-11 w:ິດຕໍ່
10 w:ິດນ
11 w:ິດພ
20 w:ິດເ
23 w:ິທີ
-13 w:ິນເ
-15 w:ີ20
-12 w:ີກ.
-15 w:ີຄຳ
-10 w:ີນາ
26 w:ີນໄ
10 w:ີຫຼ
10 w:ີຫຼາຍ
-13 w:ີເນ
-12 w:ີ່ຂ
-10 w:ີ່ຂ້ອ
-14 w:ີ່ດ
18 w:ີ່ທ
13 w:ີ່ທ່າ
-17 w:ີ່ຫ
19 w:ີ່ແ
-12 w:ີ້:
18 w:ີ້ກ
-10 w:ີ້ຂ
-21 w:ີ້ຄ
-27 w:ີ້ຄືນ
17 w:ີ້ມ
-18 w:ີ້ສ
17 w:ີ້ເ
17 w:ຶ່ງບໍ
13 w:ຶ້ນ
11 w:ຶ້ນແລ
-10 w:ຶ້ມ
-14 w:ືກຕ
-11 w:ືກຕ້ອ
25 w:ືນໃ
16 w:ືນໃໝ່
-15 w:ືນໃໝ່ໃຫ
-15 w:ືອງ
-10 w:ື່ນ
10 w:ື່ສັງ
10 w:ື່ສັງຄົ
-21 w:ື່ອ
10 w:ື່ອຄົ
-11 w:ື້ອ
-11 w:ຸກຄ
-12 w:ຸກຄັ້
19 w:ຸງ:
18 w:ຸດທ
11 w:ຸດທີ່
-14 w:ຸ່ນ
-15 w:ຸ່ມ
10 w:ຸ່ມນີ້ແ
11 w:ູນຫ
-15 w:ູ່ເ
25 w:ູ່ໃ
-10 w:ູ້ສ
-11 w:ູ້ເ
-18 w:ູ້ແ
11 w:ູ້ໂດຍ
11 w:ູ້ໂດຍສາ
-13 w:ູ້ໃ
-12 w:ົງໂ
-26 w:ົດ.
15 w:ົດຂ
29 w:ົດຂ່າ
-24 w:ົດນ
-24 w:ົດນີ້
-11 w:ົດປ
-16 w:ົດໝ
-16 w:ົດໝາຍ
-17 w:ົນກ
14 w:ົນລ
-15 w:ົນເ
18 w:ົນໃ
24 w:ົວຂ
24 w:ົວຂໍ້
-20 w:ົ່ງ
10 w:ົ່ງມາ
11 w:ົ່ວໄປ
-17 w:ົ່າ
17 w:ຼັກ
10 w:ຼາຍຂຶ
10 w:ຼາຍຂຶ້ນ
27 w:ຼ່ງ
-11 w:ຽງຈາກ
17 w:ຽນ.
20 w:ຽນຂ
19 w:ຽນຂ່າ
16 w:ຽນຄ
11 w:ຽນຄືນໃໝ
-11 w:ຽນບ
-16 w:ຽນປ
-14 w:ຽນຫ
-18 w:ຽນໄ
-14 w:ຽນໄດ້
-14 w:ຽບຮ
-14 w:ຽບຮຽງ
23 w:ຽວລ
23 w:ຽວລາວ
18 w:ເກີ
-25 w:ເຂົ
-23 w:ເຂົ້າ
-20 w:ເງິ
-17 w:ເຈນ
-10 w:ເຈົ
-10 w:ເຈົ້າ
-10 w:ເດັ
12 w:ເດີ
-12 w:ເຕັ
-12 w:ເຕີ
-16 w:ເຖິ
-23 w:ເທດ
-11 w:ເທື
-11 w:ເທື່ອ
10 w:ເທື່ອຄົ
10 w:ເນັ
17 w:ເບິ
17 w:ເບິ່ງ
22 w:ເປັ
12 w:ເປັນກ
10 w:ເປັນກັນ
15 w:ເປັນທ
17 w:ເປັນທາງ
11 w:ເປັນພຽງ
-19 w:ເປັນຫ
-19 w:ເປັນຫຍັ
11 w:ເປັນແ
12 w:ເປັນແບບ
-10 w:ເພາະຂ
11 w:ເພີ
12 w:ເພີ່ມ
-12 w:ເພື
-12 w:ເພື່ອ
-25 w:ເມື
-14 w:ເມືອງ
-12 w:ເມື່ອ
13 w:ເລກ
13 w:ເລັ
14 w:ເລືອກ
-12 w:ເລື່ອ
-10 w:ເລົ
-10 w:ເລົ່າ
12 w:ເວລ
16 w:ເວັ
46 w:ເວົ
46 w:ເວົ້າ
-10 w:ເສຍ
14 w:ເສດຖະ
14 w:ເສດຖະກິ
-13 w:ເສັ
15 w:ເຫດກາ
-13 w:ເຫັ
-14 w:ເອກ
18 w:ເອົ
-18 w:ເຮັ
-15 w:ເຮົ
34 w:ເໝາ
21 w:ເໝາະກ
21 w:ເໝາະກັບ
13 w:ເໝາະສ
10 w:ເໝາະສຳລ
-19 w:ແກ່
47 w:ແກ້
-13 w:ແຈ້
-31 w:ແຕ່
30 w:ແທັ
-10 w:ແນກ
11 w:ແນະ
11 w:ແນະນຳ
-14 w:ແນະນຳໃຫ
32 w:ແບບ
13 w:ແບ່
11 w:ແປງ
10 w:ແປເ
10 w:ແປເປັ
-29 w:ແຜນ
-49 w:ແມ່
-31 w:ແລະ
12 w:ແລະບໍ
12 w:ແລະເໝ
12 w:ແລະເໝາະ
13 w:ແລ້
14 w:ແລ້ວ:
18 w:ແລ້ວເ
35 w:ແຫຼ
27 w:ແຫຼ່ງ
-27 w:ແຫ່
-10 w:ແຫ່ງຊ
-10 w:ແຫ່ງຊາດ
-15 w:ແອັ
10 w:ແໜ່
21 w:ໂຄງ
14 w:ໂຄງກາ
-18 w:ໂຄສ
-11 w:ໂຄສະນ
11 w:ໂດຍສາ
-11 w:ໂທລ
30 w:ໂພສ
-23 w:ໂມງ
13 w:ໂຫຍ
-18 w:ໂຫຍດແ
-18 w:ໂຫຍດແກ່
-40 w:ໂຮງ
-21 w:ໂຮງຮຽ
19 w:ໃຈຄ
-26 w:ໃຊ້
-10 w:ໃນກ
15 w:ໃນຂ
-11 w:ໃນຄວາ
-12 w:ໃນນ
-11 w:ໃນນັ້
-11 w:ໃນບ
-10 w:ໃນບົດ
-16 w:ໃນພ
-19 w:ໃນວ
-13 w:ໃນວັນ
-22 w:ໃນສ
20 w:ໃນເ
17 w:ໃຫ້ຂ້
17 w:ໃຫ້ຂ້ອຍ
-12 w:ໃຫ້ສຳ
-12 w:ໃຫ້ອ່
-12 w:ໃຫ້ອ່ານ
17 w:ໃຫ້ແລ
17 w:ໃຫ້ແລ້ວ
-11 w:ໃໝ່
-37 w:ໄດ້
-28 w:ໄດ້ຮັ
23 w:ໄປແ
-11 w:ໄພໃ
-11 w:ໄພໃນຄ
-11 w:ໄພໃນຄວາ
13 w:່ກະ
-20 w:່ຂອ
10 w:່ງຂອງ
28 w:່ງຂໍ້
-10 w:່ງຊາດ
-10 w:່ງນີ້
27 w:່ງບ
17 w:່ງບໍ່
15 w:່ງອ
-10 w:່ງໃ
-10 w:່ງໄ
-13 w:່ທີ
22 w:່ທ່
14 w:່ທ່ານ
16 w:່ປ່
16 w:່ປ່ຽນ
-21 w:່ຜູ
10 w:່ມນີ້ແມ
-11 w:່ມີ
-13 w:່ມເ
22 w:່ວຍ
14 w:່ວຍຂຽ
-22 w:່ວມ
11 w:່ວໄ
-19 w:່ສະ
10 w:່ສັ
10 w:່ສັງຄ
10 w:່ສັງຄົມ
10 w:່ອຄົນ
-20 w:່ອນ
20 w:່ອອ
10 w:່າ.
-22 w:່າກ
-18 w:່າງ
-22 w:່າຍ
11 w:່າວທີ
-20 w:່າສ
46 w:່ຽນ
23 w:່ຽວລາ
10 w:່ແນ
-12 w:່ແມ
-11 w:່ແມ່ນ
14 w:່ໃຫ
-11 w:້ກະ
22 w:້ຂ່
22 w:້ຂ່າວ
19 w:້ຄັ
-16 w:້ຄື
-22 w:້ງທ
-13 w:້ຈະ
28 w:້ຊ່
28 w:້ຊ່ວຍ
-13 w:້ຖ້
-16 w:້ທີ
11 w:້ນຈ
-11 w:້ນທ
19 w:້ນສ
-12 w:້ນເ
17 w:້ນແ
17 w:້ນແລະ
-14 w:້ນໃ
18 w:້ປ່
18 w:້ປ່ຽນ
-13 w:້ມີ
22 w:້ມູ
11 w:້ມູນຫ
14 w:້ວ:
17 w:້ວເ
-12 w:້ສຳ
-12 w:້ຫຍ
16 w:້ອງກາ
12 w:້ອງຂໍ
34 w:້ອຍ
18 w:້ອຍບໍ
15 w:້ອຍເປ
15 w:້ອຍເປັນ
-10 w:້ອນ
-23 w:້ຮັ
10 w:້າງເທ
10 w:້າງເທິງ
10 w:້າຍ
-15 w:້າທ
-11 w:້າທ່າ
-48 w:້ານ
-25 w:້າມ
18 w:້າສ
18 w:້າສົນ
18 w:້າສົນໃຈ
-11 w:້າຮ
-19 w:້າໄ
11 w:້ເລ
13 w:້ແກ
13 w:້ແກ້ໄ
-13 w:້ແປ
-10 w:້ແມ
21 w:້ແລ້ວ
10 w:້ໂດ
11 w:້ໂດຍສ
11 w:້ໂດຍສານ
16 w:້ໄດ້.
-11 w:ໍອະໄພໃນ
25 w:ໍ່ຄ
-12 w:ໍ່ພ
-13 w:ໍ່ສ
20 w:ໍ່ອ
20 w:ໍ່ອອກ
-10 w:ໍ່ແມ່
10 w:ໍ່ໃ
11 w:ໍ່ໃຫ້
23 w:ໍ້ທ
23 w:ໍ້ມ
20 w:ໍ້ມູນ
11 w:ໍ້ມູນຫຼ
-18 w:ໜັງ
-11 w:ໜັງສື
10 w:ໜ່ງ
-31 w:ໜ້າ
34 w:ໝາະ
21 w:ໝາະກັ
10 w:ໝາະສຳ
10 w:ໝາະສຳລັ
-21 w:ảnh
-22 w:ở
-36 w:、
-73 w:。
-16 w:一
21 w:一个人
-25 w:一句
-15 w:一文
11 w:万
-11 w:三个
-11 w:上
11 w:上的
-67 w:下
16 w:下。
-32 w:下是
-27 w:下面
20 w:不
-14 w:与
-10 w:两
20 w:个人
21 w:个人工
12 w:个话
12 w:个话题
-14 w:中
36 w:中文
12 w:中老
12 w:中老铁
14 w:为
28 w:为￼
28 w:为￼￼
-16 w:么
-12 w:九
30 w:也
-32 w:了
-19 w:了一
30 w:了，
17 w:二
-23 w:五
-18 w:交
16 w:人工
-10 w:亿
-16 w:什
-16 w:什么
10 w:仅
-24 w:今
-10 w:介
-21 w:代
-32 w:以下是
12 w:们换
12 w:们换个
-11 w:份
14 w:众
-28 w:会
-23 w:传
10 w:但
-11 w:体
-47 w:作
15 w:你
-11 w:使
-11 w:使用
11 w:供
-12 w:保
-11 w:信
-37 w:修
-25 w:元
-32 w:全
-19 w:全文
13 w:全文约
23 w:公开
14 w:关
15 w:关键
-12 w:内
20 w:内容
12 w:再聊
12 w:再聊聊
-36 w:写
12 w:写后
10 w:写后的
-18 w:出
20 w:出了
33 w:分
-20 w:刊
14 w:列
-17 w:删
15 w:删除
26 w:别
15 w:到
32 w:制
30 w:力
-12 w:办
-17 w:加
29 w:助
23 w:助手
-38 w:化
-13 w:区
-21 w:十
-14 w:千
-32 w:半
10 w:去
-14 w:友
16 w:发布
32 w:口
-11 w:句
34 w:可
16 w:可以
54 w:合
-39 w:同
28 w:后
-12 w:向
-24 w:吗
-24 w:吗？
12 w:吧
12 w:吧。
-15 w:告
33 w:嗯
33 w:嗯，
-49 w:国
-69 w:在
-23 w:地
-19 w:城
-28 w:备
22 w:复
-33 w:多
-22 w:大
-32 w:女
-11 w:好的
-11 w:好的，
12 w:如下
-12 w:如需
-23 w:子
16 w:字
-11 w:字。
18 w:字，
-34 w:学
10 w:官
-18 w:审
37 w:客
-29 w:家
30 w:容
-25 w:将
-17 w:小
-10 w:少
-23 w:就
46 w:已
-24 w:市
14 w:布
10 w:平台
-59 w:年
15 w:并
10 w:序
62 w:度
16 w:开
-20 w:式
36 w:引
-18 w:很
-26 w:得
40 w:思考
18 w:性
35 w:您
-16 w:想
-19 w:意
39 w:感
-18 w:感谢
-16 w:成
64 w:我
12 w:我们换
10 w:我把
12 w:我暂
12 w:我暂时
15 w:我的知
16 w:或
18 w:截
12 w:截至
20 w:截至我
-11 w:户
20 w:手
-11 w:打
25 w:把
-14 w:投
-10 w:持
36 w:换
12 w:换个
12 w:换个话
26 w:据
-24 w:掉
25 w:接
10 w:推
11 w:推荐
-10 w:提
-17 w:撤
-21 w:改
12 w:改写后
-12 w:改后的
-19 w:政
47 w:整
18 w:整理
-52 w:文
-17 w:文中
13 w:文约
11 w:新
-43 w:新版
-32 w:新版本
39 w:新闻
10 w:新，
22 w:方案
10 w:旅
11 w:无
14 w:无法
-46 w:日
-28 w:时
24 w:时1
10 w:时无
10 w:时无法
13 w:时间
23 w:易
-48 w:是
12 w:暂
12 w:暂时
12 w:暂时无
36 w:更
10 w:更新，
16 w:替
31 w:替换
-10 w:月
-15 w:期
-78 w:本
-11 w:本报
-17 w:本文
-11 w:本，
-24 w:机
-12 w:材
-25 w:条
-29 w:来
-24 w:果
-10 w:查
11 w:标
11 w:标题
-15 w:校
36 w:样
15 w:根
15 w:根据
10 w:案
15 w:模
-16 w:欢
10 w:歉，我
-17 w:正
14 w:正式
13 w:正文
-24 w:此
30 w:段
-13 w:比
22 w:民
35 w:气
-19 w:水
14 w:求。
-16 w:求，
-13 w:没有
-16 w:法
12 w:法回答
-29 w:注
-17 w:注：
17 w:流
18 w:流畅
11 w:清
-15 w:点
-12 w:热线
-20 w:照
-16 w:版
-35 w:现
20 w:理
13 w:理。
-15 w:用
-11 w:用户
24 w:用时
24 w:用时1
22 w:由a
22 w:由ai
-18 w:电
18 w:畅
18 w:略
13 w:百
-15 w:的
27 w:的是
15 w:的知
15 w:的知识
-14 w:的，
-32 w:目
11 w:直
11 w:直接
-10 w:真
-10 w:真实
23 w:知识
32 w:短
-15 w:示
-21 w:社
24 w:秒
-17 w:稿
18 w:突
22 w:符
22 w:符合
12 w:第
11 w:第三
-12 w:答
-18 w:答：
15 w:简
-31 w:系
12 w:约
-42 w:经
-22 w:结
21 w:给
17 w:给你
10 w:统
48 w:统一
-50 w:编
-25 w:编辑
36 w:网
-11 w:罚
-10 w:翻
-14 w:翻译
-15 w:老
12 w:老铁
12 w:老铁路
13 w:考
-58 w:者
11 w:聊
12 w:聊吧
12 w:聊吧。
12 w:聊聊
12 w:聊聊吧
-14 w:联
-25 w:能
-43 w:自
-12 w:至
20 w:至我
-11 w:草
-11 w:草案
11 w:荐
26 w:行
11 w:补
-10 w:表
18 w:要
-20 w:要求
-16 w:要求，
35 w:观
-12 w:解
10 w:言
12 w:言更
-10 w:认
12 w:让我
12 w:让我们
-12 w:议
-13 w:记
-12 w:记者
-20 w:论
-13 w:论文
-18 w:评
22 w:识
16 w:译
-36 w:译者
-37 w:话
11 w:话题
12 w:话题再
14 w:该
12 w:该项
12 w:该项目
42 w:语
18 w:语。
22 w:语气
12 w:语言
12 w:语言更
-34 w:误
24 w:说
30 w:说明
13 w:请以
55 w:读
25 w:读者
22 w:调
29 w:调整
-20 w:谢
18 w:贵
13 w:资料
-17 w:赛
24 w:起
43 w:路
-25 w:车
31 w:轻
-25 w:辑
13 w:过
-21 w:还
12 w:这
-11 w:这个
-11 w:这篇
17 w:进
36 w:适
40 w:适合
-27 w:那
18 w:部分
13 w:采访
56 w:重
18 w:重复
18 w:铁
24 w:铁路
43 w:错
15 w:键
-29 w:问
-14 w:问题，
13 w:间
33 w:闻
52 w:阅
52 w:阅读
15 w:除
16 w:需要
28 w:面
12 w:项
12 w:项目
-35 w:题
12 w:题再
12 w:题再聊
39 w:风
21 w:！
45 w:（
19 w:（全
19 w:（全文
44 w:）
11 w:，以下
10 w:，但
13 w:，发
-11 w:，可
10 w:，如
-22 w:，对
25 w:，并
29 w:，我
-23 w:，文
-21 w:，新
-31 w:，用
30 w:，要
12 w:，让我
12 w:，该项
17 w:，这
19 w:，￼
19 w:，￼￼
-51 w:？
-10 w:￼
20 w:￼应
27 w:￼，
-10 w:￼￼
11 w:￼￼ເ
-10 w:￼￼ໃ
20 w:￼￼应
27 w:￼￼，
-45 w:￼￼￼
11 w:￼￼￼￼ເ
-10 w:￼￼￼￼ໃ
-31 w:￼￼￼￼￼
11 w:￼￼￼￼￼￼ເ
-10 w:￼￼￼￼￼￼ໃ
-19 w:￼￼￼￼￼￼￼
`;
