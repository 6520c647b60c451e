var forms = {
  bld: [["Full blood count", 11], ["U&E", 12], ["Liver function", 13], ["Coagulation", 14]],
  img: [["Plain film", 21], ["Ultrasound", 22], ["CT", 23]],
  diet: [["Soft diet", 31], ["Referral", 32]],
  phy: [["Chest", 41], ["Mobility", 42]]
};
var pop;
function drop(td, k) {
  if (!pop) pop = window.createPopup();
  var h = "", a = forms[k];
  for (var i = 0; i < a.length; i++)
    h += "<div style='font:12px Arial;padding:2px' onclick=\"parent.location='order.asp?f=" + a[i][1] + "'\">" + a[i][0] + "</div>";
  pop.document.body.innerHTML = h;
  pop.show(0, td.offsetHeight, 150, a.length * 20, td);
}
