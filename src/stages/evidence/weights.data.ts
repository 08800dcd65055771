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
    bias: -2.395,
    weights: [
      [0, 0.253, -0.113, 0.003, -0.07, 0.361, 1.108, 1.281], // letters
      [0, -0.618, 0.392, -0.231, -0.013, -1.092], // links
      [0, 0.815, 0.586, 0.299, 0.479, 1.099, 0.002, -0.64], // kind
      [0, 0.551, 0.424, 0.516, 0.901], // ending
      [0, 0.417, 0.943, 0.252, -0.035, -0.346], // opening
      [0, -1.717, -0.215, -0.654, 0.074], // signs
      [0, -0.604], // capitals
      [0, 0.247, -1.16], // digits
      [0, 0.122, 0.612, -0.116, 0.019, -0.177, 0.103, 0.22], // element
      [0, 0.13, -0.143, 0.087], // emphasis
      [0, -0.291, 0.194, -1.098, -0.368], // linkPlace
      [0, -0.021, 0.027], // label
      [0, -0.09, -0.09, 0.492], // sharedOpening
      [0, -0.259, -0.834, -1.738], // ownName
      [0, -1.671, -1.482, -1.209, -0.603], // press
      [0, 0.068, 0.196, 0.204], // articleName
      [0, 0.596, -0.333, -0.002], // articleNameStep
      [0, -0.231, 0.094, 0.353, 0.047], // peers
      [0, -0.233, -0.279, -0.138, 0.289], // boxLinks
      [0, -0.521, -0.266, -0.027, -0.588, 0.335], // boxShare
      [0, 0.589, 0.38, -0.397, -0.216], // outerLinks
      [0, -0.102, -0.202, 0.112, 0.714, 0.543], // outerShare
      [0, 0.174, 0.226, 0.229, 1.107, 1.219], // styleShare
      [0, -0.253, -0.083, -0.219, -0.137], // styleLinks
      [0, 0.317, 0.102, 0.174, 0.348, -0.02], // previous
      [0, 0.099, -0.201, 0.582, 0.44, 0.578], // next
      [0, -0.016, 0.576, 0.553, 0.431, 0.56], // proseBefore
      [0, 0.24, 0.446, 0.62, 0.422, 0.478], // proseAfter
      [0, -0.804, 0.403, 0.405, 0.211, 0.699], // sinceHeading
      [0, 0.123, 0.284, -0.281, -0.949, -0.956], // prosePassed
      [0, -0.563, 1.929], // description
      [0, -0.089, 0, -1.274, 0.814], // articleBody
      [0, 0.113], // repeated
      [0, -0.529, 0.04, -0.361], // image
      [0, 0.366, 0.21, -0.538], // standing
      [
        0, -0.181, 0.947, 0.039, 0.132, -0.165, 0.441, 0.365, -0.202, -0.173, 0.268, -0.81, 0.835, 1.076, -1.159, 0.158,
        -1.379, -0.436, 1.064, 0.686, 0.38, 0.974, 0.173, 0.309,
      ], // shape
      [0, 0, -0.568, -1.019, 0, -0.604, -0.964, 0, -0.668, -0.807, -0.821, 0.281, -0.027], // region
      [0, 0.871, -0.17, -0.648, -0.846, 0.31, 0.209], // candidate
      [0, -1.411, -0.626, -0.703, -0.013], // teaser
      [0, -0.192, 0.418, -0.028], // boxHeadlines
      [0, -0.122, -0.14, -0.002], // outerHeadlines
      [0, 0.082], // moreLink
      [0, -0.542, 0], // listed
      [0, 0, -0.001, 0], // named comments
      [0, -0.155, -0.216, -0.361], // named share-bar
      [0, -0.644, 0.055, -0.429], // named other-stories
      [0, -0.042, 0.041, -0.018], // named navigation
      [0, -0.304, -0.112, -0.563], // named subscription-box
      [0, -0.171, -0.232, -0.793], // named advertisement
      [0, -0.047, -0.007, -0.016], // named footer
      [0, -0.315, -0.828, -0.141], // named sidebar
      [0, -0.463, -0.572, -0.104], // named cookie-notice
      [0, -0.422, -0.112, -0.271], // named author-box
      [0, 0.127, 0.184, -0.064], // named tag-list
      [0, -0.02, -0.432, -0.676], // named toolbar
      [0, 0.433, -0.628, -1.223], // named caption
      [0, 0.669, -1.067, -0.349], // named media
      [0, -1.197, -0.662, -0.639], // named embed
      [0, 0.349, 0.094, -0.362], // named box
      [0, 0.623, 0.106, 0.304], // named lead
      [0, -0.495, -0.034, 0.014], // named quote
      [0, -0.141, -0.293, -0.333], // named meta
      [0, -0.043, 0.106, -0.086], // named title
      [0, -0.467, 0.218, -0.722], // named commerce
      [0, 0.112, 0.123, -0.026], // named list
      [0, 0.387, 0.382, 0.719], // named text
      [0, -0.174, 0.119, -0.481], // named hidden
      [0, -0.246], // in list
      [0, -0.258], // in table
      [0, -0.436], // in form
      [0, -0.815], // in aside
      [0, 0], // in nav
      [0, -0.314], // in footer
      [0, -0.641], // in header
      [0, 0.074], // in section
      [0, -0.153], // in figure
      [0, 0.375], // in blockquote
      [0, -0.317], // in article
      [0, 0.13], // in main
      [0, -0.367], // in custom
    ],
  },
  inCompany: {
    bias: -2.92,
    weights: [
      [0, 0.112, -0.06, 0.073, -0.109, 0.278, 0.723, 0.938], // letters
      [0, -0.263, 0.313, -0.306, 0.115, -0.735], // links
      [0, 0.719, 0.605, 0.14, 0.545, 0.6, -0.071, -0.299], // kind
      [0, 0.224, 0.183, 0.333, 0.784], // ending
      [0, 0.278, 0.669, 0.139, -0.057, -0.229], // opening
      [0, -1.302, -0.196, -0.456, 0.058], // signs
      [0, -0.566], // capitals
      [0, 0.209, -0.948], // digits
      [0, 0.102, 0.204, -0.078, 0.024, 0.104, 0.275, 0.127], // element
      [0, -0.046, -0.136, 0.029], // emphasis
      [0, -0.351, 0.189, -0.635, -0.078], // linkPlace
      [0, -0.122, -0.015], // label
      [0, -0.169, -0.02, 0.273], // sharedOpening
      [0, -0.391, -0.69, -1.321], // ownName
      [0, -1.15, -0.874, -0.848, -0.332], // press
      [0, 0.089, 0.221, 0.002], // articleName
      [0, 0.32, -0.213, -0.022], // articleNameStep
      [0, -0.077, -0.049, -0.125, -0.223], // peers
      [0, -0.124, -0.094, 0.188, 0.169], // boxLinks
      [0, -0.262, -0.133, -0.022, -0.679, 0.154], // boxShare
      [0, 0.374, 0.338, -0.023, -0.092], // outerLinks
      [0, -0.092, -0.148, -0.039, 0.258, -0.155], // outerShare
      [0, 0.116, 0.15, 0.082, 0.238, 0.001], // styleShare
      [0, -0.038, 0.081, 0.031, 0.184], // styleLinks
      [0, 0.239, 0.36, 0.252, 0.152, -0.219], // previous
      [0, 0.301, 0.128, 0.534, 0.308, 0.345], // next
      [0, 0.009, 0.26, 0.074, -0.12, 0.379], // proseBefore
      [0, -0.007, 0.002, -0.023, -0.141, 0.281], // proseAfter
      [0, -0.245, 0.265, 0.235, 0.103, 0.225], // sinceHeading
      [0, 0.076, -0.021, 0.025, 0.03, 0.005], // prosePassed
      [0, -0.417, 1.541], // description
      [0, 0.151, 0, -0.732, 0.715], // articleBody
      [0, 0.021], // repeated
      [0, -0.21, 0.103, -0.31], // image
      [0, 0.019, -0.08, -0.185], // standing
      [
        0, -0.152, 0.406, 0.033, -0.212, -0.209, 0.301, 0.207, -0.185, 0.122, -0.075, -0.357, 0.616, 0.533, -0.487,
        0.124, -0.897, -0.243, 0.537, 0.281, 0.247, 0.675, 0.158, 0.286,
      ], // shape
      [0, 0, -0.439, -0.504, 0, -0.476, -0.733, 0, -0.048, -0.544, -0.461, 0.37, 0.05], // region
      [0, -0.375, -0.319, -0.031, 0.108, 0.009, -0.051], // candidate
      [0, -0.306, -0.378, -0.332, 0.068], // teaser
      [0, -0.135, 0.165, 0.163], // boxHeadlines
      [0, -0.085, 0.043, 0.22], // outerHeadlines
      [0, 0.114], // moreLink
      [0, -0.082, 0], // listed
      [0, -0.001, -0.003, -0.002], // named comments
      [0, -0.097, -0.143, -0.282], // named share-bar
      [0, -0.18, -0.026, -0.332], // named other-stories
      [0, -0.033, 0.047, -0.021], // named navigation
      [0, -0.285, -0.067, -0.539], // named subscription-box
      [0, -0.151, -0.254, -0.5], // named advertisement
      [0, -0.006, -0.004, -0.016], // named footer
      [0, 0.034, -0.465, -0.135], // named sidebar
      [0, -0.286, -0.321, -0.147], // named cookie-notice
      [0, -0.18, 0.007, -0.269], // named author-box
      [0, 0.106, 0.193, 0.055], // named tag-list
      [0, 0.324, -0.409, -0.735], // named toolbar
      [0, 0.256, -0.38, -0.707], // named caption
      [0, 0.331, -0.765, -0.273], // named media
      [0, -1.033, -0.441, -0.547], // named embed
      [0, 0.098, -0.056, -0.223], // named box
      [0, 0.56, 0.267, 0.348], // named lead
      [0, -0.529, -0.007, -0.048], // named quote
      [0, -0.137, -0.177, 0.097], // named meta
      [0, -0.026, 0.109, -0.055], // named title
      [0, -0.079, 0.415, -0.49], // named commerce
      [0, 0.012, 0.041, 0.061], // named list
      [0, 0.136, 0.114, 0.393], // named text
      [0, -0.076, 0.33, -0.209], // named hidden
      [0, -0.378], // in list
      [0, -0.093], // in table
      [0, -0.043], // in form
      [0, -0.86], // in aside
      [0, 0], // in nav
      [0, -0.263], // in footer
      [0, 0.039], // in header
      [0, 0.044], // in section
      [0, -0.115], // in figure
      [0, 0.2], // in blockquote
      [0, -0.173], // in article
      [0, 0.075], // in main
      [0, -0.31], // in custom
      [0, -0.048, -0.207, -0.318, -0.034, 0.008, 0.582, 1.235, 1.582], // opinion
      [0, -0.427, 0.002, 0.069, 0.412, 0.726], // previousOpinion
      [0, 0.166, 0.104, 0.619, 0.241, 0.485], // nextOpinion
      [0, -0.358, -0.421, -0.134, -0.278, -0.374], // proseBefore
      [0, -0.573, -0.373, -0.141, 0.209, -0.089], // proseBehind
      [0, 0.201, 0.335, 0.284, 0.869, 0.897], // boxOpinion
      [0, 0.287, 0.623, 0.421, 0.38, 0.401], // outerOpinion
      [0, 0.296, 0.562, 0.844, 0.641, 0.574], // styleOpinion
      [0, 0.129, 0.355, 0.392, 0.204], // range
      [0, 1.394, 0.788, 0.396, 0.653, -0.329], // mainBox
      [0, -0.032, 0.633], // mainStyle
      [0, 0.369, -0.039, 0.042, -0.416, -0.347, -0.696], // passed
      [0, 0.601, 0.266, 0.229, 0.8, -0.059], // partLetters
      [0, 0.172, -0.047, 0.102, -0.044, 0.127], // partOpinion
      [0, 0.149, 0.503, 0.79, 0.396], // partBlocks
      [0, -0.25], // partImage
      [
        0, -0.223, 0.038, -0.002, 0, -0.329, 0.246, -0.129, -0.411, 0.543, 0.155, 0.698, 0.736, -0.082, 0.08, -0.023,
        -0.206, 0.102, -0.216, 0.031, -0.011, -0.156, 0.186, 0.245, -0.08, 0.071, 0.368, 0.035, -0.212, 0.12, 0.055,
        0.335, 0.226, -0.421, -0.23, -1.055, -0.12, 0.614, -0.567, 0.147, -0.691, -0.345, 0.753, 0.25, 0.258, 0.831,
        -0.029, 0.041,
      ], // shapeInRange
    ],
  },
};
