// ラベル印刷  2008.7 総務課 北村
var TEMPLATE = "\\\\fs01\\label\\bihin.lbx";

function prn()
{
	var names = ["bpac.Document", "BrssCom.Document"];
	for (var i = 0; i < names.length; i++) {
		try { return new ActiveXObject(names[i]); } catch (e) { }
	}
	return null;
}
function insatsu()
{
	var f = document.bihin, doc = prn(), n = 0;
	if (!doc) { alert("ラベル印刷コンポーネント(b-PAC)が見つかりません。"); return; }
	if (!doc.Open(TEMPLATE)) { alert("テンプレートを開けません。"); return; }
	doc.StartPrint("", 0);
	for (var i = 0; i < f.c.length; i++) {
		if (!f.c[i].checked) continue;
		var tr = f.c[i].parentNode.parentNode;
		doc.GetObject("bango").Text = f.c[i].value;
		doc.GetObject("hinmei").Text = tr.cells[2].innerHTML;
		doc.GetObject("barcode").Text = "B" + f.c[i].value;
		doc.PrintOut(f.maisu.selectedIndex + 1, 0);
		n++;
	}
	doc.EndPrint();
	doc.Close();
	document.getElementById("kekka").innerHTML = n + "件のラベルを発行しました。";
}
