var nobet = [
 ["Dahiliye", "1 Perþembe", "Dr. A. Yýldýz", "314"],
 ["Dahiliye", "2 Cuma", "Dr. S. Çelik", "317"],
 ["Dahiliye", "3 Cumartesi", "Dr. M. Öztürk", "314"],
 ["Cerrahi", "1 Perþembe", "Dr. K. Aydýn", "402"],
 ["Cerrahi", "2 Cuma", "Dr. H. Þahin", "402"],
 ["Acil", "1 Perþembe", "Dr. N. Güneþ", "112"],
 ["Acil", "2 Cuma", "Dr. T. Koç", "112"]
];
