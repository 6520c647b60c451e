var nusus = { t: "عفواً", m: "هذا النظام لا يعمل إلا على متصفح مايكروسوفت إنترنت إكسبلورر الإصدار السادس فما فوق." };
function fahs() {
  var b = document.documentMode || (/MSIE/.test(navigator.userAgent) ? 6 : 0);
  if (b > 0) return;
  var k = document.getElementById("kull");
  k.innerHTML = "<h2>" + nusus.t + "</h2><p>" + nusus.m + "</p>";
}
