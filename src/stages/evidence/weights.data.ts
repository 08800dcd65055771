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
    bias: -2.673,
    weights: [
      [0, 0.103, -0.058, 0.065, -0.142, 0.254, 0.722, 0.961], // letters
      [0, -0.286, 0.339, -0.295, 0.089, -0.756], // links
      [0, 0.708, 0.588, 0.118, 0.555, 0.564, -0.124, -0.333], // kind
      [0, 0.226, 0.168, 0.345, 0.783], // ending
      [0, 0.257, 0.679, 0.137, -0.08, -0.212], // opening
      [0, -1.338, -0.216, -0.452, 0.065], // signs
      [0, -0.566], // capitals
      [0, 0.196, -0.921], // digits
      [0, 0.11, 0.2, -0.076, 0.021, 0.077, 0.243, 0.14], // element
      [0, -0.049, -0.143, 0.105], // emphasis
      [0, -0.371, 0.157, -0.628, -0.067], // linkPlace
      [0, -0.145, 0.005], // label
      [0, -0.155, -0.012, 0.284], // sharedOpening
      [0, -0.402, -0.7, -1.342], // ownName
      [0, -1.184, -0.836, -0.855, -0.331], // press
      [0, 0.094, 0.221, 0], // articleName
      [0, 0.324, -0.238, -0.047], // articleNameStep
      [0, -0.127, -0.101, -0.133, -0.221], // peers
      [0, -0.13, -0.117, 0.199, 0.152], // boxLinks
      [0, -0.264, -0.14, -0.065, -0.698, 0.152], // boxShare
      [0, 0.38, 0.325, -0.057, -0.126], // outerLinks
      [0, -0.093, -0.176, -0.082, 0.229, -0.187], // outerShare
      [0, 0.107, 0.155, 0.077, 0.203, -0.025], // styleShare
      [0, -0.031, 0.084, 0.04, 0.184], // styleLinks
      [0, 0.206, 0.318, 0.216, 0.135, -0.253], // previous
      [0, 0.264, 0.117, 0.506, 0.284, 0.342], // next
      [0, -0.005, 0.252, 0.076, -0.111, 0.358], // proseBefore
      [0, -0.007, 0.003, -0.075, -0.212, 0.23], // proseAfter
      [0, -0.27, 0.175, 0.235, 0.142, 0.222], // sinceHeading
      [0, 0.072, 0.015, 0.082, 0.077, 0.043], // prosePassed
      [0, -0.41, 1.571], // description
      [0, 0.141, 0, -0.745, 0.702], // articleBody
      [0, 0.025], // repeated
      [0, -0.225, 0.098, -0.317], // image
      [0, 0.01, -0.081, -0.237], // standing
      [
        0, -0.142, 0.435, 0.028, -0.19, -0.207, 0.296, 0.198, -0.177, 0.117, -0.079, -0.349, 0.614, 0.542, -0.481,
        0.125, -0.918, -0.234, 0.551, 0.288, 0.229, 0.655, 0.15, 0.275,
      ], // shape
      [0, 0, -0.436, -0.504, 0, -0.47, -0.729, 0, -0.039, -0.53, -0.453, 0.37, 0.042], // region
      [0, -0.408, -0.339, -0.043, 0.08, -0.041, -0.067], // candidate
      [0, -0.318, -0.365, -0.32, 0.078], // teaser
      [0, -0.103, 0.191, 0.182], // boxHeadlines
      [0, -0.072, 0.061, 0.242], // outerHeadlines
      [0, 0.134], // moreLink
      [0, -0.089, 0], // listed
      [0, -0.001, -0.003, -0.002], // named comments
      [0, -0.094, -0.137, -0.286], // named share-bar
      [0, -0.174, -0.041, -0.328], // named other-stories
      [0, -0.032, 0.044, -0.021], // named navigation
      [0, -0.278, -0.064, -0.551], // named subscription-box
      [0, -0.129, -0.247, -0.516], // named advertisement
      [0, -0.007, -0.005, -0.017], // named footer
      [0, 0.065, -0.464, -0.158], // named sidebar
      [0, -0.269, -0.307, -0.152], // named cookie-notice
      [0, -0.181, -0.001, -0.255], // named author-box
      [0, 0.102, 0.181, 0.071], // named tag-list
      [0, 0.337, -0.395, -0.721], // named toolbar
      [0, 0.251, -0.377, -0.744], // named caption
      [0, 0.363, -0.778, -0.267], // named media
      [0, -1.099, -0.441, -0.584], // named embed
      [0, 0.116, -0.063, -0.223], // named box
      [0, 0.579, 0.268, 0.361], // named lead
      [0, -0.531, -0.013, -0.051], // named quote
      [0, -0.147, -0.18, 0.089], // named meta
      [0, -0.037, 0.13, -0.057], // named title
      [0, -0.085, 0.437, -0.483], // named commerce
      [0, 0.021, 0.053, 0.032], // named list
      [0, 0.136, 0.111, 0.385], // named text
      [0, -0.094, 0.322, -0.217], // named hidden
      [0, -0.377], // in list
      [0, -0.078], // in table
      [0, -0.009], // in form
      [0, -0.877], // in aside
      [0, 0], // in nav
      [0, -0.244], // in footer
      [0, 0.051], // in header
      [0, 0.027], // in section
      [0, -0.114], // in figure
      [0, 0.175], // in blockquote
      [0, -0.174], // in article
      [0, 0.08], // in main
      [0, -0.287], // in custom
      [0, -0.037, -0.196, -0.291, -0.028, 0.021, 0.602, 1.266, 1.598], // opinion
      [0, -0.429, -0.01, 0.051, 0.351, 0.658], // previousOpinion
      [0, 0.091, 0.042, 0.612, 0.296, 0.471], // nextOpinion
      [0, -0.365, -0.403, -0.121, -0.254, -0.334], // proseBefore
      [0, -0.559, -0.37, -0.139, 0.184, -0.112], // proseBehind
      [0, 0.197, 0.337, 0.281, 0.836, 0.851], // boxOpinion
      [0, 0.27, 0.607, 0.41, 0.363, 0.436], // outerOpinion
      [0, 0.288, 0.567, 0.848, 0.652, 0.589], // styleOpinion
      [0, 0.192, 0.243, 0.342, 0.176], // range
      [0, 1.368, 0.784, 0.384, 0.652, -0.376], // mainBox
      [0, -0.039, 0.613], // mainStyle
      [0, 0.123, -0.662, 0.617, 0.03, 0.135], // untilEnd
      [0, 0.101, 0.32, 0.199, -0.112, -0.265], // sinceStart
      [0, 0.258, -0.012, 0.166, -0.243, -0.115, -0.714], // passed
      [0, 0.627, 0.257, 0.236, 0.792, -0.092], // partLetters
      [0, 0.166, -0.051, 0.129, -0.003, 0.158], // partOpinion
      [0, 0.137, 0.505, 0.772, 0.406], // partBlocks
      [0, -0.228], // partImage
      [
        0, -0.22, 0.046, -0.001, 0.01, -0.336, 0.255, -0.133, -0.404, 0.556, 0.173, 0.72, 0.759, -0.066, 0.092, -0.05,
        -0.198, 0.105, -0.22, 0.038, -0.009, -0.145, 0.174, 0.23, -0.106, 0.078, 0.389, 0.029, -0.2, 0.128, 0.041,
        0.331, 0.227, -0.439, -0.252, -1.069, -0.145, 0.608, -0.573, 0.175, -0.72, -0.339, 0.771, 0.25, 0.238, 0.8,
        -0.024, 0.045,
      ], // shapeInRange
    ],
  },
};
