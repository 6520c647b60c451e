// 会议签到 v1.2
var mi = new Array();
function init()
{
	var inputs = document.getElementsByTagName("INPUT");
	for (var i = 0; i < inputs.length; i++)
	{
		if (inputs[i].type == "checkbox")
		{
			inputs[i].attachEvent("onclick", tongji);
			mi[mi.length] = inputs[i];
		}
	}
	document.getElementById("quanxuan").attachEvent("onclick", quanxuan);
	document.getElementById("tijiao").attachEvent("onclick", tijiao);
}
function tongji()
{
	var n = 0;
	for (var i = 0; i < mi.length; i++) if (mi[i].checked) n++;
	document.getElementById("renshu").innerText = n;
}
function quanxuan()
{
	for (var i = 0; i < mi.length; i++) mi[i].checked = true;
	tongji();
}
function tijiao()
{
	var s = "";
	for (var i = 0; i < mi.length; i++) if (mi[i].checked) s += mi[i].value + ",";
	if (s == "") { alert("请选择到会人员！"); return; }
	document.fm.ids.value = s;
	document.fm.submit();
}
window.attachEvent("onload", init);
