/** Numbered from 1, forward only; a file is never changed once it has been released. Files stand in `migrations/`. */
export const migrations = [
  '0001_cities.sql',
  '0002_audit.sql',
  '0003_comparison_work.sql',
  '0004_imports.sql',
  '0005_check_entries.sql',
  '0006_dictionary.sql',
  '0007_import_changes.sql',
] as const;

/** The schema version this program writes. */
export const schemaVersion = migrations.length;
