// κοινές ρουτίνες - σελίδα TIM01
function klisi(methodos, xml) {
  var h = new ActiveXObject("MSXML2.XMLHTTP.3.0");
  h.open("POST", "TimService.asmx/" + methodos, false);
  h.setRequestHeader("Content-Type", "text/xml; charset=windows-1253");
  h.send(xml);
  if (h.status != 200) { document.all.minima.innerText = "Σφάλμα " + h.status; return null; }
  return h.responseXML;
}
function vresPromitheuti(afm) {
  if (afm.length != 9) { document.all.minima.innerText = "Μη έγκυρο ΑΦΜ"; return; }
  var x = klisi("Promitheutis", "<afm>" + afm + "</afm>");
  if (x) document.all.epon.value = x.selectSingleNode("//eponymia").text;
}
function apothikeusi() {
  if (document.all.epon.value == "") { alert("Δώστε ΑΦΜ προμηθευτή"); return; }
  var x = klisi("Apothikeusi", "<tim><afm>" + afm.value + "</afm><ar>" + ar.value + "</ar><hm>" + hm.value + "</hm><ax>" + ax.value + "</ax></tim>");
  if (x) { alert("Καταχωρίστηκε με αριθμό " + x.selectSingleNode("//aa").text); location.reload(); }
}
