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
    bias: -1.604,
    weights: [
      [0, 0.153, -0.047, 0.332, 0.39, 0.705, 1.373, 1.483], // letters
      [0, -0.551, 0.24, -0.038, -1.109, -0.695], // links
      [0, 0.78, 0.39, -0.168, -1.092, 0.487, 0.669, -0.731], // kind
      [0, 0.828, 1.019, 0.623, 0.757], // ending
      [0, 0.367, 0.965, -0.069], // opening
      [0, -1.734, -1.421, -0.732, 0.04], // signs
      [0, -1.093], // capitals
      [0, 0.584, -0.079], // digits
      [0, 0.358, 0.759, -0.132, -0.01, -0.361, -0.15, 0.394], // element
      [0, 0.539, -0.001], // emphasis
      [0, 0.206, 0.34, -0.274], // articleName
      [0, 0.149, 0.187, 0.104], // articleNameStep
      [0, -0.498, -0.364, -0.02, 0.244], // peers
      [0, 0.104, -0.28, -0.591, 0.156], // boxLinks
      [0, 0.694, 0.35, 0.288, -0.6, 1.098], // boxShare
      [0, 0.437, 0.34, 0.07, 0.134], // outerLinks
      [0, -0.402, 0.008, 0.274, 0.59, 0.531], // outerShare
      [0, -0.059, 0.126, -0.44, 0.168, 0.421], // styleShare
      [0, -0.042, 0.066, -0.109, -0.25], // styleLinks
      [0, 0.213, -0.141, -0.137, 0.123, 0.112], // previous
      [0, -0.142, -0.243, -0.106, 0.133, 0.283], // next
      [0, 0.044, 0.4, 0.54, 0.114, 0.446], // proseBefore
      [0, 0.122, 0.41, 0.448, 0.2, 0.39], // proseAfter
      [0, -1.83, -0.206, 0.044, -0.251, -0.017], // sinceHeading
      [0, -0.001, 0.509, 0.328, -0.68, -0.987], // prosePassed
      [0, -0.579, 1.7], // description
      [0, -1.076, 0.553], // articleBody
      [0, -0.273], // repeated
      [0, -0.724, -0.099, -0.546], // image
      [0, -0.274, -0.476, -0.309], // standing
      [
        0, -0.708, 1.118, -0.08, -0.512, -0.517, 0.682, 0.584, -0.107, -0.833, 0.048, -0.088, 1.049, 1.166, -0.741,
        -0.177, -1.316, -0.136, 1.066, 1.301, 0.185, 0.521, -0.332, 1.365,
      ], // shape
      [0, -0.808, -0.912, -0.711, -0.333, -0.977, -1.438, -1.687, -0.931, -0.93, -0.831, -0.158, -0.269], // region
      [0, 0.825, 0.109, -1.077, -0.712, -0.337, 0.245], // candidate
      [0, -1.086, -0.647, -0.318, 0.189], // teaser
      [0, -0.199, 0.561, -0.301], // boxHeadlines
      [0, -0.515, -0.263, -0.18], // outerHeadlines
      [0, -0.4], // moreLink
      [0, -0.806, -1.058], // listed
      [0, 0.718, -0.085, -2.177], // named comments
      [0, -0.25, -0.287, -0.831], // named share-bar
      [0, 0.573, -0.614, -0.763], // named other-stories
      [0, 0.349, -0.371, 0.085], // named navigation
      [0, -0.209, -0.535, -0.872], // named subscription-box
      [0, 0.254, -0.486, -1.037], // named advertisement
      [0, -0.417, -0.429, -1.287], // named footer
      [0, -0.196, -0.7, -0.382], // named sidebar
      [0, -2.654, -0.351, -0.334], // named cookie-notice
      [0, -0.215, -0.164, -0.442], // named author-box
      [0, 1.234, 0.03, -0.161], // named tag-list
      [0, -0.962, -0.563, -0.91], // named toolbar
      [0, 0.033, -0.239, -0.565], // named caption
      [0, 1.332, -1.14, -1.346], // named media
      [0, -0.874, -0.023, -0.251], // named embed
      [0, 0.122, -0.473, -0.619], // named box
      [0, 0.459, -0.589, -0.07], // named lead
      [0, -0.362, 0.722, 0.204], // named quote
      [0, -0.203, -0.457, -0.619], // named meta
      [0, 0.154, 0.114, 0.335], // named title
      [0, -0.234, 0.169, -0.64], // named commerce
      [0, -0.089, 0.472, -0.282], // named list
      [0, 0.091, 0.148, 0.312], // named text
      [0, 0.094, -0.237, -0.122], // named hidden
      [0, -0.142], // in list
      [0, 0.147], // in table
      [0, -0.346], // in form
      [0, -0.412], // in aside
      [0, -0.626], // in nav
      [0, -1.296], // in footer
      [0, -0.663], // in header
      [0, 0.317], // in section
      [0, -1.009], // in figure
      [0, 0.075], // in blockquote
      [0, -0.025], // in article
      [0, 0.088], // in main
      [0, -0.269], // in custom
    ],
  },
  inCompany: {
    bias: -1.983,
    weights: [
      [0, 0.032, -0.058, 0.209, 0.29, 0.555, 0.912, 1.113], // letters
      [0, -0.409, 0.427, -0.029, -0.762, -0.552], // links
      [0, 0.667, 0.583, -0.018, -0.525, 0.693, 0.469, -0.67], // kind
      [0, 0.536, 0.937, 0.45, 0.809], // ending
      [0, 0.496, 0.701, -0.109], // opening
      [0, -1.394, -1.069, -0.589, 0.172], // signs
      [0, -0.899], // capitals
      [0, 0.424, -0.08], // digits
      [0, 0.234, 0.489, -0.091, -0.01, -0.281, -0.075, 0.315], // element
      [0, 0.271, -0.253], // emphasis
      [0, 0.17, 0.333, -0.324], // articleName
      [0, 0.004, 0.053, 0.109], // articleNameStep
      [0, -0.288, -0.225, -0.243, -0.313], // peers
      [0, 0.011, 0.034, -0.08, 0.136], // boxLinks
      [0, 0.654, 0.324, 0.614, -0.371, 0.648], // boxShare
      [0, 0.272, 0.291, 0.055, 0.069], // outerLinks
      [0, -0.165, 0.147, -0.026, 0.366, 0.298], // outerShare
      [0, -0.056, 0.086, -0.379, -0.225, -0.519], // styleShare
      [0, -0.091, 0.097, -0.166, -0.285], // styleLinks
      [0, 0.048, -0.086, -0.119, -0.046, -0.075], // previous
      [0, -0.093, -0.043, -0.034, 0.013, 0.148], // next
      [0, 0.005, 0.387, 0.333, -0.027, 0.375], // proseBefore
      [0, -0.019, 0.141, 0.128, -0.088, 0.209], // proseAfter
      [0, -1.407, -0.201, -0.253, -0.292, -0.066], // sinceHeading
      [0, 0.542, 0.578, 0.501, -0.03, -0.445], // prosePassed
      [0, -0.744, 1.374], // description
      [0, -0.548, 0.574], // articleBody
      [0, -0.352], // repeated
      [0, -0.523, -0.003, -0.235], // image
      [0, -0.62, -0.529, -0.056], // standing
      [
        0, -0.296, 0.548, -0.04, -0.261, -0.047, 0.518, 0.421, -0.135, -0.396, -0.027, -0.228, 0.798, 0.773, -0.354,
        -0.188, -0.898, -0.101, 0.659, 0.971, 0.211, 0.44, -0.328, 0.889,
      ], // shape
      [0, 0.206, -0.896, -0.555, 0.002, -0.719, -0.955, -1.006, -0.688, -0.535, -0.626, 0.094, -0.416], // region
      [0, -0.3, -0.09, -0.359, -0.228, -0.145, -0.004], // candidate
      [0, -0.532, -0.302, -0.014, 0.291], // teaser
      [0, -0.089, 0.606, 0.199], // boxHeadlines
      [0, -0.364, -0.133, -0.059], // outerHeadlines
      [0, -0.197], // moreLink
      [0, -0.493, -0.108], // listed
      [0, 0.554, -0.171, -1.211], // named comments
      [0, -0.08, -0.128, -0.819], // named share-bar
      [0, -0.028, -0.26, -0.467], // named other-stories
      [0, 0.237, -0.234, -0.121], // named navigation
      [0, -0.505, -0.506, -0.495], // named subscription-box
      [0, 0.316, -0.527, -0.595], // named advertisement
      [0, -0.616, -0.37, -0.891], // named footer
      [0, -0.203, -0.133, -0.312], // named sidebar
      [0, -1.42, -0.224, -0.235], // named cookie-notice
      [0, -0.205, -0.078, -0.33], // named author-box
      [0, 0.837, 0.115, 0.049], // named tag-list
      [0, -0.717, -0.372, -0.695], // named toolbar
      [0, -0.002, -0.131, -0.381], // named caption
      [0, 0.779, -1.061, -0.691], // named media
      [0, -0.985, -0.219, -0.241], // named embed
      [0, 0.252, -0.231, -0.369], // named box
      [0, 0.463, -0.18, 0.267], // named lead
      [0, -0.395, 0.581, 0.08], // named quote
      [0, -0.146, -0.279, -0.35], // named meta
      [0, 0.075, 0.123, 0.202], // named title
      [0, -0.028, 0.429, -0.683], // named commerce
      [0, -0.134, 0.158, -0.173], // named list
      [0, 0.058, -0.131, 0.173], // named text
      [0, 0.046, 0.036, 0.021], // named hidden
      [0, -0.35], // in list
      [0, 0.302], // in table
      [0, -0.108], // in form
      [0, -0.409], // in aside
      [0, -0.563], // in nav
      [0, -0.717], // in footer
      [0, -0.41], // in header
      [0, 0.15], // in section
      [0, -0.515], // in figure
      [0, 0.153], // in blockquote
      [0, -0.061], // in article
      [0, 0.197], // in main
      [0, -0.03], // in custom
      [0, 0.042, -0.065, -0.28, -0.288, -0.266, 0.064, 0.518, 1.422], // opinion
      [0, -0.236, -0.082, -0.093, 0.04, 0.093], // previousOpinion
      [0, -0.232, -0.054, -0.015, 0.123, 0.169], // nextOpinion
      [0, -0.301, -0.006, 0.25, 0.352, 0.038], // proseBefore
      [0, -0.58, -0.299, 0.061, 0.11, -0.324], // proseBehind
      [0, 0.282, 0.586, 0.938, 1.147, 1.342], // boxOpinion
      [0, -0.003, -0.293, -0.331, -0.132, 0.178], // outerOpinion
      [0, 0.004, 0.434, 0.316, 0.107, -0.225], // styleOpinion
      [0, 0.11, 0, 0.775, 0.748], // range
      [0, 1.919, 0.891, 0.62, 0.457, -0.767], // mainBox
      [0, 0.132, 1.027], // mainStyle
      [0, -0.04, 0.05, -0.026, 0.002, -0.062, -1.112], // passed
      [0, 0.677, 0.518, 0.369, 0.6, -0.196], // partLetters
      [0, -0.54, -0.007, -0.008, -0.09, 0.49], // partOpinion
      [0, 0.131, 0.28, 0.846, 0.711], // partBlocks
      [0, -0.542], // partImage
      [
        0, -0.264, 0.161, -0.06, -0.342, -0.477, 0.19, 0.374, -0.048, 0.02, 0.303, 0.812, 0.8, 0.381, 0.037, -0.186,
        -0.295, 0.228, -0.033, 0.57, 0.088, 0.063, -0.188, 0.851, 0.058, -0.032, 0.387, 0.021, 0.081, 0.431, 0.328,
        0.047, -0.087, -0.417, -0.33, -1.041, -0.002, 0.392, -0.391, -0.002, -0.604, -0.329, 0.692, 0.401, 0.123, 0.377,
        -0.14, 0.038,
      ], // shapeInRange
    ],
  },
};
