/** Words of the check that goes on by itself, in Indonesian. */
export const liveId = {
  "settings.live": "Setelah angka diubah",
  "settings.live.on": "Periksa ulang otomatis",
} as const;
