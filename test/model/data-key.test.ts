import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDataByForm, toldKey } from '../../src/model/index.ts';

const NAMES = [
  ...['', 'Anschlußwert (kW)', 'Screen Size', 'Straße 2', 'Вес, кг'],
  ...'user_id v2 2fa_enabled price_eur addr1 sha256 md5 base64 i18n a Größe Farbe'.split(' '),
  ...'größe_in_cm día 颜色 尺寸 产品名称 价格2 цвет السعر सूची 色 @id @type title@en dc:title'.split(
    ' ',
  ),
  ...'xmlns:xsi $ref _id a:b:c ad:bc:de fe:ed http://schema.org/name'.split(' '),
  ...'https://example.com/claims/roles device.os tel.mobile iso8601 iso27001'.split(' '),
  ...'iso-8859-1 sha512/256 x86_64 utf8mb4 h264p60fps ipv4addr1 rfc2822'.split(' '),
  ...'oauth2_client_id covid19 q001 level_10 col_10 p99.9 3d_model 4k budget_2024'.split(' '),
  ...'sales_2024_01 os_10.15.7 face2face decade2 deadbeef b2b e2e4'.split(' '),
  ...'userIdOfTheFirst2ndAddress getV2UrlOfS3 writeBigUInt64BE setGlobalDateI18n'.split(' '),
  ...'minOSVersion isABTestOn URLOfHTTPAPI INTERNATIONALIZATION'.split(' '),
  ...'CUSTOMER_REFERENCE_NUMBER x-request-id merchant_category_code'.split(' '),
  ...'hs_analytics_source_data_1 Content-Type % [] user:name'.split(' '),
];

const DATA = [
  ...['alice@example.com', 'Alice <a@b.co>', 'müller@größe.de', 'user:bob+x@mail.example.org'],
  ...['550e8400-e29b-41d4-a716-446655440000', '550E8400E29B41D4A716446655440000'],
  ...['user_550e8400-e29b-41d4-a716-446655440000', '{550e8400-e29b-41d4-a716-446655440000}'],
  ...['+49 30 123456', '+4930123456', '(030) 1234-567', 'tel:+4930123456', '(555) 010-9999 ext'],
  ...[
    '192.168.0.1',
    '10.0.0.1:8080',
    'fe80::1',
    '2001:db8::ff00:42:8329',
    '::1',
    '[::1]',
    'fe80::1%eth0',
  ],
  ...['aa:bb:cc:dd:ee:ff', '00-1B-44-11-3A-B7', '2001:0db8:85a3:0000:0000:8a2e:0370:7334'],
  ...[
    '2024-05-01',
    '2024-05-01T10:00:00Z',
    '01.05.2024',
    '1/5/2024',
    '20240501',
    'day_2024_05_01',
    '10:30',
  ],
  ...[
    '12',
    '0',
    '-7',
    '3.14',
    '1e9'.replace('e', '.'),
    '٣٤٥٦',
    '१२',
    '½',
    'user_123456',
    'CVE-2021-44531',
  ],
  ...['5f4dcc3b5aa765d61d8327deb882cf99', '507f1f77bcf86cd799439011', 'commit:a3f9c21b7d004'],
  ...[
    'sk_live_51H8a9K2eZvKYlo2C',
    'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    'AKIAIOSFODNN7EXAMPLE',
  ],
  ...[
    'NffrFeUfNV2HibXkQ9zT',
    'a1b2c3d4',
    'C01X00T47',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.aGFsbG8',
  ],
  ...['DE89 3704 0044 0532 0130 00', '4111 1111 1111 1111', '123-45-6789', 'x'.repeat(65)],
  ...['https://x.example/reset?token=abc', 'redis://u:p@h/'],
];

test.each(NAMES)('%j is a name', (key) => expect(isDataByForm(key)).toBe(false));

test.each(DATA)('%j is data', (key) => expect(toldKey(key)).toBe('*'));

test('no value of these forms is a name', () => {
  const values = [fc.uuid(), fc.emailAddress(), fc.ipV4(), fc.ipV6(), fc.nat().map(String)];
  fc.assert(
    fc.property(fc.oneof(...values), (key) => isDataByForm(key)),
    { numRuns: 1_000 },
  );
});
