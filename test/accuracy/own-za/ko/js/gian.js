var TOOL = null;
function setObj(id, clsid, ver, w, h) {
	var s = '';
	s += '<OBJECT ID="' + id + '" CLASSID="CLSID:' + clsid + '" CODEBASE="/cab/HwpCtrl.cab#version=' + ver + '" WIDTH="' + w + '" HEIGHT="' + h + '">';
	s += '</OBJECT>';
	document.write(s);
}
function initDoc() {
	TOOL = document.getElementById('HwpCtrl');
	TOOL.Open('/form/2006/gian.hwp', 'HWP', 'lock:FALSE');
	TOOL.PutFieldText('기안자', document.f1.drafter.value);
	TOOL.PutFieldText('부서', document.f1.dept.value);
}
function sangsin() {
	if (document.f1.title.value == '') { alert('제목을 입력하십시오.'); document.f1.title.focus(); return; }
	if (TOOL.FieldExist('본문') == false) { alert('본문이 없습니다.'); return; }
	document.f1.body.value = TOOL.GetTextFile('HWPML2X', '');
	document.f1.submit();
}
