// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted weight may come near a constant

/** What each bucket of each family is worth, in log-odds: one list a family, in the order of `allFamilies` of `families.ts`. */
export type Weights = readonly (readonly number[])[];

/** What speaks for any block before its evidence is weighed, and what its evidence adds. The first bucket of a family is worth nothing. */
export interface Scorecard {
  readonly bias: number;
  readonly weights: Weights;
}

/**
 * The outcome of two logistic regressions with L2 regularisation, made by `bench/fit.mjs` on public sets of pages with the text that people
 * marked as the article's: English and multilingual news, general articles, the same pages with names and semantic tags taken away and
 * laid out in tables, and generated Lao pages. A block's log-odds are the bias and one weight of each family; 0 means even chances.
 *
 * `alone` weighs a block by its own evidence, `inCompany` that together with what `alone` says of all the blocks around it.
 * The numbers are fitted together: one of them changed by hand puts the others out.
 */
export const scorecards: { readonly alone: Scorecard; readonly inCompany: Scorecard } = {
  alone: {
    bias: -1.75,
    weights: [
      [0, 0.084, -0.04, 0.24, 0.151, 0.572, 1.249, 1.466], // letters
      [0, -0.56, 0.258, -0.144, -1.007, -0.682], // links
      [0, 0.819, 0.726, -0.121, -0.653, 0.843, 0.144, -1.092], // kind
      [0, 0.973, 1.041, 0.578, 0.742], // ending
      [0, 0.671, 0.914, -0.301], // opening
      [0, -1.402, -1.267, -0.874, 0.332], // signs
      [0, -0.399], // capitals
      [0, 0.573, -0.052], // digits
      [0, 0.504, 0.922, -0.084, -0.006, -0.269, -0.496, 0.718], // element
      [0, 0.443, -0.212], // emphasis
      [0, 0.12, -0.161, -0.623], // articleName
      [0, 0.159, 0.132, -0.275], // articleNameStep
      [0, -0.529, -0.34, 0.046, 0.21], // peers
      [0, 0.057, -0.24, -0.428, 0.137], // boxLinks
      [0, 0.656, 0.306, 0.447, -0.621, 1.125], // boxShare
      [0, 0.558, 0.455, -0.108, -0.08], // outerLinks
      [0, -0.381, -0.02, 0.225, 0.716, 0.554], // outerShare
      [0, 0.082, 0.233, -0.642, 0.328, 0.615], // styleShare
      [0, 0.004, 0.209, -0.081, -0.409], // styleLinks
      [0, 0.143, -0.133, -0.133, -0.026, 0.049], // previous
      [0, -0.23, -0.307, -0.108, -0.068, 0.259], // next
      [0, 0.081, 0.616, 0.841, 0.392, 0.528], // proseBefore
      [0, 0.271, 0.553, 0.654, 0.355, 0.255], // proseAfter
      [0, -1.708, -0.006, 0.321, 0.178, 0.616], // sinceHeading
      [0, -0.199, 0.058, -0.203, -1.218, -1.815], // prosePassed
      [0, -0.822, 1.545], // description
      [0, -0.88, 0.57], // articleBody
      [0, -0.333], // repeated
      [0, -1.043, -0.258, -0.518], // image
      [0, -0.194, -0.08, -0.326], // standing
      [
        0, -0.724, 1.303, -0.057, -0.109, -0.144, 0.486, 0.441, -0.562, -0.766, 0.24, 0.361, 1.077, 1.366, -0.86,
        -0.063, -1.219, -0.296, 1.234, 1.601, 0.17, 0.692, -0.213, -0.05,
      ], // shape
      [0, -1.976, -0.631, -0.711, 0.152, -0.554, -0.975, -1.11, -0.713, -0.709, -0.573, 0.166, -0.649], // region
      [0, 1.032, -0.502, -0.913, -0.712, -0.168, 0.324], // candidate
      [0, -1.404, -0.827, -0.332, 0.137], // teaser
      [0, -0.05, 0.407, -0.217], // boxHeadlines
      [0, -0.833, -0.462, -0.14], // outerHeadlines
      [0, -0.463], // moreLink
      [0, -1.279, -1.868], // listed
      [0, 0.024, -0.051, -1.055], // named comments
      [0, -0.124, -0.19, -0.577], // named share-bar
      [0, -0.137, -0.002, -0.647], // named other-stories
      [0, -0.301, -0.01, 0.058], // named navigation
      [0, -0.237, -0.518, -0.556], // named subscription-box
      [0, -0.268, -0.262, -0.843], // named advertisement
      [0, -0.167, -0.237, -0.91], // named footer
      [0, -0.816, -0.569, -0.282], // named sidebar
      [0, -0.112, -0.439, -0.202], // named cookie-notice
      [0, -0.14, -0.159, -0.26], // named author-box
      [0, 0.075, 0.061, -0.038], // named tag-list
      [0, -0.497, -0.218, -0.147], // named toolbar
      [0, 0.044, -0.146, -1.061], // named caption
      [0, 0.533, -1.15, -1.21], // named media
      [0, -0.677, -0.417, -0.432], // named embed
      [0, 0.128, -0.069, -1.073], // named box
      [0, -0.098, -0.217, 0.341], // named lead
      [0, -0.506, 0.066, 0.024], // named quote
      [0, -0.342, -0.299, -0.625], // named meta
      [0, 0.33, 0.09, 0.522], // named title
      [0, -0.29, 0.323, -1.177], // named commerce
      [0, -0.248, 0.376, -0.418], // named list
      [0, 0.131, -0.06, 0.163], // named text
      [0, -0.219, -0.082, -0.358], // named hidden
      [0, -0.066], // in list
      [0, 0.284], // in table
      [0, -0.353], // in form
      [0, 0.048], // in aside
      [0, -0.246], // in nav
      [0, -1.142], // in footer
      [0, -1.19], // in header
      [0, 0.091], // in section
      [0, -0.678], // in figure
      [0, 0.01], // in blockquote
      [0, -0.038], // in article
      [0, 0.051], // in main
      [0, -0.078], // in custom
    ],
  },
  inCompany: {
    bias: -2.204,
    weights: [
      [0, -0.037, -0.04, 0.136, 0.115, 0.44, 0.801, 1.038], // letters
      [0, -0.472, 0.393, -0.131, -0.761, -0.635], // links
      [0, 0.656, 0.877, -0.03, -0.379, 0.929, 0.241, -0.934], // kind
      [0, 0.636, 0.945, 0.409, 0.692], // ending
      [0, 0.653, 0.645, -0.155], // opening
      [0, -1.247, -0.958, -0.67, 0.318], // signs
      [0, -0.526], // capitals
      [0, 0.336, -0.084], // digits
      [0, 0.296, 0.527, -0.063, -0.013, -0.3, -0.329, 0.431], // element
      [0, 0.277, -0.366], // emphasis
      [0, 0.182, 0.049, -0.425], // articleName
      [0, -0.028, 0.056, -0.078], // articleNameStep
      [0, -0.266, -0.196, -0.262, -0.417], // peers
      [0, -0.006, -0.051, -0.113, 0.085], // boxLinks
      [0, 0.712, 0.398, 0.803, -0.192, 0.797], // boxShare
      [0, 0.369, 0.392, 0.015, 0.051], // outerLinks
      [0, -0.181, 0.134, -0.087, 0.336, 0.199], // outerShare
      [0, 0.021, 0.148, -0.501, -0.31, -0.544], // styleShare
      [0, -0.102, 0.169, -0.142, -0.321], // styleLinks
      [0, 0.05, -0.105, -0.164, -0.101, -0.102], // previous
      [0, -0.145, -0.086, -0.055, -0.076, 0.141], // next
      [0, 0.054, 0.554, 0.489, 0.099, 0.463], // proseBefore
      [0, 0.077, 0.251, 0.228, -0.018, 0.165], // proseAfter
      [0, -1.253, -0.001, -0.008, 0.01, 0.284], // sinceHeading
      [0, 0.313, 0.215, 0.127, -0.383, -0.857], // prosePassed
      [0, -0.973, 1.224], // description
      [0, -0.503, 0.596], // articleBody
      [0, -0.364], // repeated
      [0, -0.693, -0.091, -0.282], // image
      [0, -0.494, -0.262, 0.029], // standing
      [
        0, -0.263, 0.583, -0.02, -0.091, 0.116, 0.404, 0.333, -0.353, -0.353, 0.066, -0.001, 0.795, 0.844, -0.423,
        -0.076, -0.845, -0.146, 0.725, 1.109, 0.193, 0.548, -0.286, -0.046,
      ], // shape
      [0, -1.036, -0.68, -0.582, 0.178, -0.429, -0.728, -0.607, -0.724, -0.553, -0.473, 0.309, -0.659], // region
      [0, -0.309, -0.629, -0.305, -0.038, -0.02, 0.19], // candidate
      [0, -0.63, -0.393, 0.015, 0.205], // teaser
      [0, -0.017, 0.514, 0.246], // boxHeadlines
      [0, -0.493, -0.223, -0.013], // outerHeadlines
      [0, -0.172], // moreLink
      [0, -0.695, -0.421], // listed
      [0, 0.03, -0.094, -0.166], // named comments
      [0, 0.003, -0.077, -0.61], // named share-bar
      [0, -0.381, -0.014, -0.364], // named other-stories
      [0, -0.103, -0.004, -0.04], // named navigation
      [0, -0.546, -0.471, -0.306], // named subscription-box
      [0, -0.308, -0.379, -0.574], // named advertisement
      [0, -0.566, -0.191, -0.631], // named footer
      [0, -0.558, -0.1, -0.23], // named sidebar
      [0, -0.17, -0.259, -0.166], // named cookie-notice
      [0, -0.115, -0.12, -0.222], // named author-box
      [0, 0.093, 0.124, 0.09], // named tag-list
      [0, -0.563, -0.178, -0.286], // named toolbar
      [0, -0.133, -0.083, -0.604], // named caption
      [0, 0.35, -1.054, -0.809], // named media
      [0, -0.811, -0.424, -0.398], // named embed
      [0, 0.093, -0.005, -0.543], // named box
      [0, 0.058, 0.122, 0.481], // named lead
      [0, -0.583, 0.058, 0.008], // named quote
      [0, -0.222, -0.105, -0.243], // named meta
      [0, 0.225, 0.124, 0.303], // named title
      [0, -0.15, 0.527, -1.15], // named commerce
      [0, -0.206, 0.116, -0.193], // named list
      [0, 0.185, -0.243, 0.137], // named text
      [0, -0.089, 0.07, 0.181], // named hidden
      [0, -0.535], // in list
      [0, 0.374], // in table
      [0, -0.26], // in form
      [0, 0.021], // in aside
      [0, -0.243], // in nav
      [0, -0.511], // in footer
      [0, -0.63], // in header
      [0, 0.111], // in section
      [0, -0.405], // in figure
      [0, 0.086], // in blockquote
      [0, -0.054], // in article
      [0, 0.17], // in main
      [0, 0.172], // in custom
      [0, 0.071, 0.088, -0.179, -0.257, -0.133, 0.113, 0.494, 1.208], // opinion
      [0, -0.202, -0.116, -0.219, 0.103, 0.013], // previousOpinion
      [0, -0.264, -0.023, -0.165, 0.067, 0.164], // nextOpinion
      [0, -0.35, 0.067, 0.077, 0.125, 0.106], // proseBefore
      [0, -0.755, -0.221, -0.195, -0.132, -0.43], // proseBehind
      [0, 0.16, 0.521, 1.109, 0.988, 1.135], // boxOpinion
      [0, 0.006, -0.151, -0.415, 0.031, 0.26], // outerOpinion
      [0, -0.035, 0.517, 0.36, 0.13, -0.064], // styleOpinion
      [0, 0.283, 0.392, 0.829, 0.576], // range
      [0, 2.148, 0.993, 0.663, 0.528, -0.808], // mainBox
      [0, 0.375, 1.123], // mainStyle
      [0, 0.106, 0, -0.068, -0.066, -0.125, -0.938], // passed
      [0, 0.789, 0.535, 0.492, 0.559, -0.191], // partLetters
      [0, -0.316, 0.03, -0.175, -0.264, 0.28], // partOpinion
      [0, 0.26, 0.151, 0.917, 0.855], // partBlocks
      [0, -0.523], // partImage
      [
        0, -0.174, -0.056, -0.052, -0.153, -0.356, 0.122, 0.22, -0.18, 0.082, 0.417, 1.117, 0.849, 0.418, -0.051, 0.004,
        -0.207, -0.08, 0.031, 0.695, 0.099, 0.014, -0.173, -0.096, 0.069, -0.089, 0.639, 0.031, 0.062, 0.472, 0.282,
        0.113, -0.173, -0.435, -0.352, -1.119, -0.054, 0.426, -0.372, -0.079, -0.638, -0.066, 0.695, 0.413, 0.094,
        0.534, -0.113, 0.051,
      ], // shapeInRange
    ],
  },
};
