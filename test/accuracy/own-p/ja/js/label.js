// 検体ラベル印刷 (BarTender)
var bt = null;
function kido() {
  if (bt == null) {
    bt = new ActiveXObject("BarTender.Application");
    bt.Visible = false;
  }
  return bt;
}
function hakko(uke, kan, shimei, koumoku, mai) {
  var m = document.getElementById("msg");
  try {
    var f = kido().Formats.Open("C:\\LABEL\\kentai.btw", false, "");
    f.SetNamedSubStringValue("UKE", uke);
    f.SetNamedSubStringValue("KANJA", kan);
    f.SetNamedSubStringValue("SHIMEI", shimei);
    f.SetNamedSubStringValue("KOUMOKU", koumoku);
    f.IdenticalCopiesOfLabel = mai;
    f.PrintOut(false, false);
    f.Close(1);
    m.innerHTML = uke + " を発行しました";
  } catch (e) {
    m.innerHTML = "ラベルプリンタに接続できません: " + e.message;
  }
}
function owari() { if (bt != null) bt.Quit(1); }
