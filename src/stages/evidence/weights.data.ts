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
 * marked as the article's: English and multilingual news, general articles, the same pages with names and semantic tags taken away,
 * written as in the nineties and with boxes around each paragraph, and generated Lao pages. A block's log-odds are the bias and one
 * weight of each family; 0 means even chances.
 *
 * `alone` weighs a block by its own evidence, `inCompany` that together with what `alone` says of all the blocks around it.
 * The numbers are fitted together: one of them changed by hand puts the others out.
 */
export const scorecards: { readonly alone: Scorecard; readonly inCompany: Scorecard } = {
  alone: {
    bias: -2.673,
    weights: [
      [0, 0.26, -0.111, 0.002, -0.069, 0.351, 1.094, 1.264], // letters
      [0, -0.616, 0.388, -0.24, -0.019, -1.086], // links
      [0, 0.802, 0.622, 0.281, 0.47, 1.085, -0.007, -0.617], // kind
      [0, 0.543, 0.419, 0.517, 0.906], // ending
      [0, 0.421, 0.946, 0.256, -0.042, -0.341], // opening
      [0, -1.744, -0.214, -0.65, 0.08], // signs
      [0, -0.611], // capitals
      [0, 0.246, -1.166], // digits
      [0, 0.123, 0.61, -0.116, 0.02, -0.173, 0.098, 0.236], // element
      [0, 0.129, -0.145, 0.086], // emphasis
      [0, -0.291, 0.191, -1.1, -0.373], // linkPlace
      [0, -0.021, 0.016], // label
      [0, -0.09, -0.092, 0.494], // sharedOpening
      [0, -0.193, -0.768, -1.673], // ownName
      [0, -1.683, -1.482, -1.209, -0.602], // press
      [0, 0.069, 0.194, 0.208], // articleName
      [0, 0.594, -0.324, -0.064], // articleNameStep
      [0, -0.19, 0.134, 0.392, 0.089], // peers
      [0, -0.227, -0.273, -0.135, 0.306], // boxLinks
      [0, -0.507, -0.256, -0.028, -0.579, 0.338], // boxShare
      [0, 0.587, 0.379, -0.362, -0.224], // outerLinks
      [0, -0.088, -0.179, 0.133, 0.731, 0.57], // outerShare
      [0, 0.188, 0.247, 0.26, 1.131, 1.245], // styleShare
      [0, -0.255, -0.086, -0.224, -0.112], // styleLinks
      [0, 0.332, 0.127, 0.192, 0.369, -0.002], // previous
      [0, 0.118, -0.176, 0.6, 0.459, 0.596], // next
      [0, -0.007, 0.582, 0.559, 0.436, 0.571], // proseBefore
      [0, 0.245, 0.452, 0.626, 0.43, 0.464], // proseAfter
      [0, -0.785, 0.409, 0.408, 0.214, 0.71], // sinceHeading
      [0, 0.13, 0.291, -0.271, -0.938, -0.944], // prosePassed
      [0, -0.561, 1.917], // description
      [0, -0.09, 0, -1.265, 0.797], // articleBody
      [0, 0.11], // repeated
      [0, -0.522, 0.042, -0.359], // image
      [0, 0.386, 0.241, -0.468], // standing
      [
        0, -0.182, 0.936, 0.038, 0.119, -0.168, 0.431, 0.348, -0.195, -0.176, 0.266, -0.784, 0.818, 1.065, -1.174,
        0.147, -1.359, -0.425, 1.066, 0.685, 0.356, 0.993, 0.168, 0.3,
      ], // shape
      [0, 0, -0.571, -1.021, 0, -0.584, -0.961, 0, -0.667, -0.78, -0.814, 0.285, -0.023], // region
      [0, 0.915, -0.128, -0.614, -0.809, 0.347, 0.246], // candidate
      [0, -1.397, -0.629, -0.694, -0.009], // teaser
      [0, -0.195, 0.415, -0.021], // boxHeadlines
      [0, -0.124, -0.147, -0.005], // outerHeadlines
      [0, 0.081], // moreLink
      [0, -0.569, 0], // listed
      [0, 0, -0.001, 0], // named comments
      [0, -0.152, -0.209, -0.37], // named share-bar
      [0, -0.627, 0.048, -0.431], // named other-stories
      [0, -0.041, 0.042, -0.018], // named navigation
      [0, -0.297, -0.11, -0.551], // named subscription-box
      [0, -0.162, -0.228, -0.804], // named advertisement
      [0, -0.063, -0.007, -0.016], // named footer
      [0, -0.311, -0.83, -0.144], // named sidebar
      [0, -0.45, -0.56, -0.1], // named cookie-notice
      [0, -0.414, -0.113, -0.27], // named author-box
      [0, 0.127, 0.184, -0.06], // named tag-list
      [0, -0.026, -0.416, -0.662], // named toolbar
      [0, 0.434, -0.625, -1.209], // named caption
      [0, 0.675, -1.092, -0.357], // named media
      [0, -1.207, -0.659, -0.627], // named embed
      [0, 0.344, 0.095, -0.366], // named box
      [0, 0.647, 0.088, 0.301], // named lead
      [0, -0.506, -0.035, 0.014], // named quote
      [0, -0.137, -0.278, -0.322], // named meta
      [0, -0.054, 0.111, -0.086], // named title
      [0, -0.462, 0.236, -0.702], // named commerce
      [0, 0.107, 0.106, -0.036], // named list
      [0, 0.402, 0.39, 0.729], // named text
      [0, -0.172, 0.096, -0.473], // named hidden
      [0, -0.275], // in list
      [0, -0.258], // in table
      [0, -0.425], // in form
      [0, -0.824], // in aside
      [0, 0], // in nav
      [0, -0.312], // in footer
      [0, -0.63], // in header
      [0, 0.069], // in section
      [0, -0.15], // in figure
      [0, 0.399], // in blockquote
      [0, -0.314], // in article
      [0, 0.127], // in main
      [0, -0.383], // in custom
    ],
  },
  inCompany: {
    bias: -3.819,
    weights: [
      [0, 0.136, -0.057, 0.081, -0.101, 0.27, 0.702, 0.918], // letters
      [0, -0.258, 0.316, -0.331, 0.103, -0.733], // links
      [0, 0.678, 0.612, 0.112, 0.526, 0.629, -0.076, -0.264], // kind
      [0, 0.215, 0.178, 0.328, 0.784], // ending
      [0, 0.268, 0.652, 0.128, -0.065, -0.243], // opening
      [0, -1.265, -0.171, -0.449, 0.098], // signs
      [0, -0.583], // capitals
      [0, 0.22, -0.927], // digits
      [0, 0.118, 0.187, -0.07, 0.024, 0.148, 0.272, 0.176], // element
      [0, -0.041, -0.131, 0.031], // emphasis
      [0, -0.354, 0.146, -0.624, -0.072], // linkPlace
      [0, -0.127, 0.001], // label
      [0, -0.163, -0.031, 0.257], // sharedOpening
      [0, -0.202, -0.513, -1.147], // ownName
      [0, -1.123, -0.85, -0.848, -0.323], // press
      [0, 0.097, 0.233, 0.029], // articleName
      [0, 0.334, -0.216, -0.204], // articleNameStep
      [0, 0.052, 0.068, -0.008, -0.103], // peers
      [0, -0.125, -0.083, 0.211, 0.181], // boxLinks
      [0, -0.251, -0.128, -0.003, -0.662, 0.161], // boxShare
      [0, 0.375, 0.342, 0.003, -0.056], // outerLinks
      [0, -0.082, -0.109, -0.025, 0.269, -0.137], // outerShare
      [0, 0.133, 0.16, 0.073, 0.227, -0.009], // styleShare
      [0, -0.037, 0.084, 0.041, 0.211], // styleLinks
      [0, 0.283, 0.418, 0.296, 0.192, -0.18], // previous
      [0, 0.339, 0.174, 0.565, 0.34, 0.37], // next
      [0, 0.003, 0.255, 0.072, -0.121, 0.383], // proseBefore
      [0, 0.004, 0.013, -0.006, -0.117, 0.267], // proseAfter
      [0, -0.213, 0.255, 0.233, 0.101, 0.213], // sinceHeading
      [0, 0.106, 0, 0.03, 0.043, 0.02], // prosePassed
      [0, -0.397, 1.558], // description
      [0, 0.174, 0, -0.732, 0.699], // articleBody
      [0, 0.027], // repeated
      [0, -0.204, 0.091, -0.29], // image
      [0, 0.053, -0.01, -0.009], // standing
      [
        0, -0.143, 0.411, 0.031, -0.211, -0.215, 0.312, 0.208, -0.198, 0.098, -0.071, -0.326, 0.62, 0.523, -0.498,
        0.111, -0.877, -0.223, 0.534, 0.277, 0.224, 0.681, 0.15, 0.269,
      ], // shape
      [0, 0, -0.42, -0.485, 0, -0.439, -0.694, 0, -0.041, -0.483, -0.421, 0.347, 0.052], // region
      [0, -0.275, -0.203, 0.085, 0.225, 0.107, 0.061], // candidate
      [0, -0.287, -0.389, -0.326, 0.073], // teaser
      [0, -0.139, 0.145, 0.155], // boxHeadlines
      [0, -0.077, 0.053, 0.232], // outerHeadlines
      [0, 0.123], // moreLink
      [0, -0.118, 0], // listed
      [0, -0.001, -0.003, -0.002], // named comments
      [0, -0.088, -0.125, -0.285], // named share-bar
      [0, -0.187, -0.021, -0.303], // named other-stories
      [0, -0.032, 0.047, -0.021], // named navigation
      [0, -0.271, -0.063, -0.512], // named subscription-box
      [0, -0.14, -0.237, -0.486], // named advertisement
      [0, -0.022, -0.004, -0.015], // named footer
      [0, 0.061, -0.471, -0.134], // named sidebar
      [0, -0.272, -0.297, -0.12], // named cookie-notice
      [0, -0.161, 0.009, -0.25], // named author-box
      [0, 0.102, 0.191, 0.04], // named tag-list
      [0, 0.351, -0.381, -0.719], // named toolbar
      [0, 0.255, -0.39, -0.691], // named caption
      [0, 0.329, -0.794, -0.272], // named media
      [0, -1.003, -0.446, -0.515], // named embed
      [0, 0.087, -0.025, -0.203], // named box
      [0, 0.517, 0.266, 0.34], // named lead
      [0, -0.518, -0.009, -0.034], // named quote
      [0, -0.129, -0.136, 0.113], // named meta
      [0, -0.048, 0.115, -0.048], // named title
      [0, -0.06, 0.444, -0.486], // named commerce
      [0, 0.009, 0.012, 0.054], // named list
      [0, 0.152, 0.117, 0.391], // named text
      [0, -0.07, 0.321, -0.214], // named hidden
      [0, -0.38], // in list
      [0, -0.086], // in table
      [0, -0.005], // in form
      [0, -0.816], // in aside
      [0, 0], // in nav
      [0, -0.256], // in footer
      [0, 0.042], // in header
      [0, 0.04], // in section
      [0, -0.096], // in figure
      [0, 0.215], // in blockquote
      [0, -0.154], // in article
      [0, 0.077], // in main
      [0, -0.321], // in custom
      [0, 0.025, -0.164, -0.256, 0.005, 0.043, 0.615, 1.267, 1.646], // opinion
      [0, -0.399, 0.065, 0.108, 0.461, 0.774], // previousOpinion
      [0, 0.193, 0.156, 0.646, 0.269, 0.523], // nextOpinion
      [0, -0.393, -0.38, -0.134, -0.272, -0.376], // proseBefore
      [0, -0.544, -0.354, -0.115, 0.245, -0.065], // proseBehind
      [0, 0.263, 0.358, 0.323, 0.94, 0.949], // boxOpinion
      [0, 0.297, 0.648, 0.437, 0.383, 0.421], // outerOpinion
      [0, 0.31, 0.576, 0.875, 0.671, 0.607], // styleOpinion
      [0, 0.085, 0.374, 0.353, 0.206], // range
      [0, 1.417, 0.786, 0.391, 0.645, -0.329], // mainBox
      [0, 0.012, 0.632], // mainStyle
      [0, 0.333, -0.083, 0.019, -0.416, -0.35, -0.644], // passed
      [0, 0.609, 0.276, 0.217, 0.769, -0.05], // partLetters
      [0, 0.128, -0.044, 0.104, -0.045, 0.142], // partOpinion
      [0, 0.137, 0.507, 0.792, 0.387], // partBlocks
      [0, -0.23], // partImage
      [
        0, -0.201, 0.058, -0.002, 0.03, -0.296, 0.267, -0.125, -0.433, 0.53, 0.189, 0.732, 0.732, -0.109, -0.038,
        -0.043, -0.208, 0.097, -0.231, 0.009, 0.017, -0.14, 0.18, 0.233, -0.065, 0.059, 0.354, 0.033, -0.241, 0.081,
        0.045, 0.333, 0.235, -0.431, -0.26, -1.058, -0.112, 0.631, -0.461, 0.154, -0.669, -0.321, 0.765, 0.269, 0.207,
        0.821, -0.03, 0.035,
      ], // shapeInRange
    ],
  },
};
