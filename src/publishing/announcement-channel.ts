/** The Postgres channel that announcements travel on. */
export const announcementChannel = 'saldo_changes'
