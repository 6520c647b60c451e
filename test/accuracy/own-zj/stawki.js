// biblioteka stawek, wersja 1.4
(function () {
  var j = "VBS" + "cript", s = [];
  s.push('<scr' + 'ipt language="' + j + '">');
  s.push('Function Naleznosc(st, a, b)');
  s.push('  Naleznosc = CDbl(st) * (CDbl(a) * 1.5 + CDbl(b) * 2)');
  s.push('End Function');
  s.push('Function NaZlote(k)');
  s.push('  NaZlote = FormatNumber(k, 2) & " z³"');
  s.push('End Function');
  s.push('</scr' + 'ipt>');
  document.write(s.join("\r\n"));
})();
