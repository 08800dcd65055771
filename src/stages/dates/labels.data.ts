/** Words in front of the day of publication, by language; alternatives of one regular expression each. */
export const publishedWords: readonly string[] = [
  "ເຜີຍແຜ່|ລົງວັນທີ|ອອກຂ່າວ|ວັນທີອອກ|ຈັດພີມມາ|ໂພສ(?:ເມື່ອ)?",
  "published|posted|created|submitted|released|first published|publication date|date published",
  "เผยแพร่|โพสต์เมื่อ|ลงวันที่|đăng|xuất bản|ngày đăng",
  "publié|veröffentlicht|veröffentlichung|erstellt|erschienen",
  "publicado|publicada|publicación|publicação|pubblicato|pubblicata|pubblicazione",
  "gepubliceerd|geplaatst|publicerad|publisert|publiceret|julkaistu|julkaisu",
  "opublikowano|publikacja|zveřejněno|publikováno|vydáno|zverejnené|megjelent|publicat|yayınlanma|yayın tarihi|diterbitkan|tayang",
  "опубликовано|опубликован|дата публикации|опубліковано|публикувано|δημοσιεύτηκε|نشر|تاريخ النشر|公開|発行|发布|發布|게시|입력",
];

/** Words in front of the day of a change. */
export const updatedWords: readonly string[] = [
  "ອັບເດດ|ອັບເດັດ|ອັບເດຕ|ປັບປຸງ|ແກ້ໄຂ|ດັດແກ້",
  "update|updated|modified|edited|last changed|revised",
  "แก้ไข|อัปเดต|ปรับปรุง|cập nhật",
  "mis à jour|mise à jour|modifié|actualisé|aktualisiert|aktualisierung|geändert",
  "actualizado|actualizada|actualización|atualizado|atualizada|atualização|modificado|aggiornato|aggiornata|aggiornamento",
  "bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|muokattu",
  "zaktualizowano|aktualizacja|aktualizováno|aktualizované|frissítve|actualizat|güncelleme|güncellendi|diperbarui",
  "обновлено|обновлен|изменено|оновлено|обновена|ενημερώθηκε|تحديث|更新|수정|업데이트",
];
