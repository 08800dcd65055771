/** Latin abbreviations that come before a name or a number, in lower case: their stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof gen col lt sgt capt maj brig hon rev st no nos vs fig al dept est approx " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mt ft eg ie cf vol pp"
  ).split(" "),
);

/** Particles with which a Lao sentence closes. Before a space they end it. */
export const finalParticles: readonly string[] = "ອີກດ້ວຍ ນຳດ້ວຍ ເທົ່ານັ້ນ ແລ້ວບໍ ແລ້ວບໍ່ ແມ່ນບໍ ແມ່ນບໍ່ ຫຼືບໍ່ ຫຼືບໍ ເດີ ເນາະ ດອກ ຫວາ".split(
  " ",
);

/** Words with which a Lao sentence opens and refers back. Behind a space they begin one. */
export const openingConnectives: readonly string[] = (
  "ນອກຈາກນັ້ນ ນອກຈາກນີ້ ຢ່າງໃດກໍຕາມ ຢ່າງໃດກໍ່ຕາມ ຢ່າງໃດກໍດີ ແຕ່ຢ່າງໃດກໍຕາມ ພ້ອມດຽວກັນນັ້ນ ພ້ອມດຽວກັນນີ້ ພ້ອມກັນນັ້ນ ພ້ອມກັນນີ້ " +
  "ໃນຂະນະດຽວກັນ ໃນໂອກາດດຽວກັນ ໃນໂອກາດນັ້ນ ໃນໂອກາດນີ້ ສະນັ້ນ ດັ່ງນັ້ນ ເພາະສະນັ້ນ ຈາກນັ້ນ ຫຼັງຈາກນັ້ນ"
).split(" ");
