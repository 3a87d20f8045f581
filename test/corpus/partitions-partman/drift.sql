UPDATE partman.part_config SET premake = 30 WHERE control = 'event_time';
DELETE FROM partman.part_config WHERE control = 'When';
