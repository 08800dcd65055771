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
    bias: 0.582,
    weights: [
      [0, -0.104, -0.3, -0.203, 0.225, 0.659, 1.35, 1.501], // letters
      [0, -0.571, 0.097, -0.333, -0.191, -1.305], // links
      [0, 0.534, 0.309, 0.194, 0.295, 1.198, -0.09, -1.163], // kind
      [0, 0.522, 0.457, 0.532, 0.977], // ending
      [0, 0.359, 0.924, 0.181, -0.066, -0.426], // opening
      [0, -1.895, -0.303, -0.685, 0.009], // signs
      [0, -0.742], // capitals
      [0, 0.193, -1.279], // digits
      [0, -0.071, 0.31, -0.153, 0.026, -0.453, -0.179, 0.019], // element
      [0, 0.047, -0.22, -0.041], // emphasis
      [0, -0.187, 0.259, -1.052, -0.291], // linkPlace
      [0, -0.041, 0.131], // label
      [0, -0.08, -0.06, 0.578], // sharedOpening
      [0, -0.137, -0.603, -1.656], // ownName
      [0, -1.661, -1.522, -1.55, -0.495], // press
      [0, -0.003, 0.087, -0.086], // articleName
      [0, 0.489, -0.442, 0.039], // articleNameStep
      [0, -0.16, 0.179, 0.498, 0.235], // peers
      [0, -0.246, -0.253, -0.216, 0.329], // boxLinks
      [0, -0.428, -0.184, 0.089, -0.38, 0.496], // boxShare
      [0, 0.526, 0.251, -0.434, -0.552], // outerLinks
      [0, -0.19, -0.295, -0.007, 0.525, 0.344], // outerShare
      [0, -0.188, -0.112, -0.234, 0.605, 0.688], // styleShare
      [0, -0.187, -0.045, -0.204, -0.295], // styleLinks
      [0, 0.019, -0.215, -0.124, 0.079, -0.251], // previous
      [0, -0.326, -0.611, 0.136, 0.039, 0.206], // next
      [0, -0.111, 0.454, 0.401, 0.29, 0.454], // proseBefore
      [0, 0.126, 0.31, 0.479, 0.27, 0.405], // proseAfter
      [0, -1.128, 0.16, 0.131, -0.05, 0.412], // sinceHeading
      [0, 0.092, 0.291, -0.258, -0.957, -1.03], // prosePassed
      [0, -0.538, 2.071], // description
      [0, -0.11, 0, -1.376, 0.78], // articleBody
      [0, 0.107], // repeated
      [0, -0.56, 0.058, -0.386], // image
      [0, 0.19, -0.016, -0.703], // standing
      [
        0, -0.275, 1.021, 0.05, 0.415, -0.06, 0.391, 0.249, -0.145, 0.037, 0.326, -0.495, 0.326, 0.488, -1.292, -0.133,
        -1.485, -0.536, 0.556, 0.123, 0.346, 0.785, 0.063, 0.215,
      ], // shape
      [0, 0, -0.591, -1.389, 0, -0.73, -1.099, 0, -0.524, -0.709, -0.738, 0.439, 0.09], // region
      [0, 0.317, -0.685, -1.119, -1.346, -0.153, -0.332], // candidate
      [0, -1.324, -0.547, -0.727, 0.291], // teaser
      [0, -0.173, 0.367, -0.175], // boxHeadlines
      [0, -0.1, -0.095, 0.103], // outerHeadlines
      [0, 0.026], // moreLink
      [0, -0.623, 0], // listed
      [0, 0.214, -0.046, 0.732], // named comments
      [0, -0.012, -0.029, -0.282], // named share-bar
      [0, 0.144, -0.182, 0.005], // named other-stories
      [0, -0.106, -0.636, 0.261], // named navigation
      [0, 0.241, -0.492, -0.413], // named subscription-box
      [0, -0.375, -1.16, -0.631], // named advertisement
      [0, -0.345, -0.007, -0.027], // named footer
      [0, -1.076, -0.735, -0.393], // named sidebar
      [0, -0.897, -0.496, -0.095], // named cookie-notice
      [0, -0.404, -0.051, -0.268], // named author-box
      [0, 0.107, 0.217, 0.081], // named tag-list
      [0, -0.548, -0.505, -0.769], // named toolbar
      [0, 0.481, -0.711, -1.2], // named caption
      [0, 0.636, -1.108, -0.407], // named media
      [0, -1.394, -0.608, -0.661], // named embed
      [0, 0.31, 0.05, -0.38], // named box
      [0, 0.585, 0.135, 0.314], // named lead
      [0, -0.703, 0.136, 0.029], // named quote
      [0, -0.232, -0.382, -0.486], // named meta
      [0, 0.003, 0.342, -0.057], // named title
      [0, -0.388, 0.172, -0.828], // named commerce
      [0, 0.153, 0.138, -0.003], // named list
      [0, 0.203, 0.137, 0.543], // named text
      [0, -0.018, 0.082, -0.498], // named hidden
      [0, -0.038], // in list
      [0, -0.525], // in table
      [0, -0.494], // in form
      [0, -0.811], // in aside
      [0, 0], // in nav
      [0, -0.276], // in footer
      [0, -0.77], // in header
      [0, 0.051], // in section
      [0, -0.324], // in figure
      [0, 0.262], // in blockquote
      [0, -0.334], // in article
      [0, 0.068], // in main
      [0, -0.406], // in custom
    ],
  },
  inCompany: {
    bias: 0.422,
    weights: [
      [0, -0.181, -0.467, -0.329, 0.056, 0.517, 1.039, 1.213], // letters
      [0, -0.343, 0.102, -0.541, -0.192, -1.224], // links
      [0, 0.546, 0.233, 0.101, 0.345, 0.799, -0.361, -0.906], // kind
      [0, 0.291, 0.177, 0.35, 0.819], // ending
      [0, 0.305, 0.751, 0.165, -0.111, -0.259], // opening
      [0, -1.618, -0.267, -0.54, -0.028], // signs
      [0, -0.729], // capitals
      [0, 0.171, -1.172], // digits
      [0, -0.097, 0.036, -0.065, 0.032, -0.311, -0.047, 0.046], // element
      [0, -0.103, -0.197, 0.026], // emphasis
      [0, -0.305, 0.214, -0.731, -0.112], // linkPlace
      [0, -0.172, 0.06], // label
      [0, -0.142, -0.037, 0.393], // sharedOpening
      [0, -0.191, -0.468, -1.303], // ownName
      [0, -1.209, -1.07, -1.231, -0.336], // press
      [0, 0.022, 0.133, -0.131], // articleName
      [0, 0.387, -0.204, -0.033], // articleNameStep
      [0, -0.152, 0.006, 0.187, 0.117], // peers
      [0, -0.162, -0.16, 0.085, 0.151], // boxLinks
      [0, -0.361, -0.248, -0.129, -0.466, 0.421], // boxShare
      [0, 0.415, 0.316, -0.21, -0.47], // outerLinks
      [0, -0.074, -0.129, -0.009, 0.401, 0.057], // outerShare
      [0, -0.053, 0.072, -0.056, 0.354, 0.212], // styleShare
      [0, -0.082, 0.052, -0.001, -0.042], // styleLinks
      [0, -0.021, 0.043, -0.038, -0.054, -0.415], // previous
      [0, -0.135, -0.308, 0.155, -0.105, -0.051], // next
      [0, -0.051, 0.272, 0.06, -0.098, 0.352], // proseBefore
      [0, 0.021, 0.017, -0.008, -0.181, 0.246], // proseAfter
      [0, -0.719, 0.064, 0.127, -0.037, 0.181], // sinceHeading
      [0, -0.043, -0.02, -0.113, -0.247, -0.343], // prosePassed
      [0, -0.456, 1.759], // description
      [0, 0.021, 0, -1.064, 0.735], // articleBody
      [0, 0.122], // repeated
      [0, -0.335, 0.117, -0.334], // image
      [0, 0.066, -0.105, -0.511], // standing
      [
        0, -0.188, 0.576, 0.05, 0.143, 0.046, 0.337, 0.253, -0.031, 0.302, 0.162, -0.06, 0.179, 0.27, -0.742, -0.11,
        -0.993, -0.312, 0.182, 0.04, 0.175, 0.556, 0.109, 0.204,
      ], // shape
      [0, 0, -0.526, -0.9, 0, -0.576, -0.808, 0, -0.007, -0.401, -0.413, 0.542, 0.377], // region
      [0, -0.054, -0.407, -0.199, -0.064, 0.04, -0.158], // candidate
      [0, -0.517, -0.374, -0.438, 0.436], // teaser
      [0, -0.131, 0.262, 0.038], // boxHeadlines
      [0, -0.073, 0.044, 0.219], // outerHeadlines
      [0, 0.092], // moreLink
      [0, -0.177, 0], // listed
      [0, 0.155, -0.067, 0.481], // named comments
      [0, 0.138, 0.081, -0.3], // named share-bar
      [0, 0.047, 0.091, 0.082], // named other-stories
      [0, -0.025, -0.392, 0.089], // named navigation
      [0, -0.113, -0.358, -0.247], // named subscription-box
      [0, -0.21, -1.07, -0.394], // named advertisement
      [0, -0.255, -0.006, -0.032], // named footer
      [0, -0.651, -0.47, -0.389], // named sidebar
      [0, -0.681, -0.152, -0.152], // named cookie-notice
      [0, -0.154, 0.007, -0.251], // named author-box
      [0, 0.099, 0.245, 0.189], // named tag-list
      [0, -0.46, -0.497, -0.843], // named toolbar
      [0, 0.375, -0.594, -0.842], // named caption
      [0, 0.396, -0.807, -0.275], // named media
      [0, -1.226, -0.516, -0.716], // named embed
      [0, 0.162, -0.068, -0.317], // named box
      [0, 0.579, 0.317, 0.378], // named lead
      [0, -0.556, 0.086, -0.029], // named quote
      [0, -0.12, -0.283, -0.15], // named meta
      [0, -0.125, 0.341, -0.038], // named title
      [0, -0.035, 0.361, -0.64], // named commerce
      [0, 0.061, 0.152, 0.012], // named list
      [0, 0.139, 0.047, 0.438], // named text
      [0, 0.036, 0.229, -0.281], // named hidden
      [0, -0.106], // in list
      [0, -0.282], // in table
      [0, -0.157], // in form
      [0, -0.963], // in aside
      [0, 0], // in nav
      [0, -0.223], // in footer
      [0, -0.202], // in header
      [0, -0.026], // in section
      [0, -0.273], // in figure
      [0, 0.174], // in blockquote
      [0, -0.231], // in article
      [0, 0.094], // in main
      [0, -0.371], // in custom
      [0, -0.44, -0.676, -0.676, -0.586, -0.539, -0.143, 0.471, 0.674], // opinion
      [0, -0.508, -0.174, -0.08, 0.221, 0.376], // previousOpinion
      [0, -0.204, -0.131, 0.128, 0.14, 0.233], // nextOpinion
      [0, -0.254, -0.153, -0.028, -0.075, -0.073], // proseBefore
      [0, -0.484, -0.156, 0.062, 0.305, 0.033], // proseBehind
      [0, -0.048, 0.027, 0.038, 0.513, 0.42], // boxOpinion
      [0, 0.149, 0.459, 0.221, 0.1, 0.374], // outerOpinion
      [0, 0.055, 0.402, 0.535, 0.343, 0.378], // styleOpinion
      [0, -0.086, 0.116, 0.022, -0.343], // range
      [0, 0.43, 0.487, 0.312, 0.592, -0.521], // mainBox
      [0, -0.081, 0.376], // mainStyle
      [0, 0.156, -0.671, 0.587, -0.096, -0.017], // untilEnd
      [0, 0.342, 0.392, 0.302, -0.215, -0.132], // sinceStart
      [0, 0.182, -0.006, 0.153, -0.199, -0.206, -0.453], // passed
      [0, 0.62, 0.275, 0.185, 0.944, -0.245], // partLetters
      [0, 0.067, 0.154, 0.269, 0.106, 0.207], // partOpinion
      [0, 0.038, 0.25, 0.632, 0.161], // partBlocks
      [0, -0.2], // partImage
      [
        0, -0.325, 0.124, 0.003, 0.211, -0.123, 0.205, -0.234, -0.31, 0.779, 0.212, 0.821, 0.461, -0.219, -0.001,
        -0.312, -0.288, -0.02, -0.37, -0.152, 0, -0.21, 0.137, 0.113, -0.301, 0.085, 0.451, 0.047, -0.221, 0.183,
        -0.112, 0.242, 0.257, -0.496, -0.136, -0.906, -0.292, 0.228, -0.764, 0.131, -0.708, -0.3, 0.496, -0.095, 0.171,
        0.722, -0.027, 0.09,
      ], // shapeInRange
    ],
  },
};
