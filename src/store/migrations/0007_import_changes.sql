-- Which text of a Word file with 変更履歴 is read: files of before this were read with all of them accepted.
ALTER TABLE import_file ADD COLUMN changes text NOT NULL DEFAULT 'accepted' CHECK (changes IN ('accepted', 'original', 'both'));
