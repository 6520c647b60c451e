<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>文件庫 - 標準作業程序</title>
<style type="text/css">body{font:12px Verdana,"新細明體"}.r td{border-bottom:1px solid #d6e0ee;padding:5px}.h{background:#e1ecfc}</style>
<script type="text/javascript">
function editDoc(url) {
  try {
    var o = new ActiveXObject("SharePoint.OpenDocuments.3");
    if (o.EditDocument(url)) return false;
  } catch (e) { }
  return true;   // 一般瀏覽器：直接下載
}
</script>
</head>
<body>
<h2>標準作業程序</h2>
<p><a href="upload.aspx">上傳文件</a> | <a href="newfolder.aspx">新增資料夾</a></p>
<table class="r" cellspacing="0" width="720"><tr class="h"><td>名稱</td><td>版本</td><td>修改者</td><td>修改日期</td><td></td></tr>
<tr><td><a href="docs/sop0.doc">SOP-101 採購作業</a></td><td>3.0</td><td>周佩君</td><td>2008/11/04</td><td><a href="docs/sop0.doc" onclick="return editDoc(this.href)">用 Word 編輯</a></td></tr>
<tr><td><a href="docs/sop1.doc">SOP-102 驗收作業</a></td><td>2.1</td><td>周佩君</td><td>2008/11/04</td><td><a href="docs/sop1.doc" onclick="return editDoc(this.href)">用 Word 編輯</a></td></tr>
<tr><td><a href="docs/sop2.doc">SOP-205 檢驗報告發放</a></td><td>1.4</td><td>吳俊傑</td><td>2009/02/17</td><td><a href="docs/sop2.doc" onclick="return editDoc(this.href)">用 Word 編輯</a></td></tr>
<tr><td><a href="docs/sop3.doc">SOP-310 緊急應變</a></td><td>5.2</td><td>許雅雯</td><td>2009/03/30</td><td><a href="docs/sop3.doc" onclick="return editDoc(this.href)">用 Word 編輯</a></td></tr>
</table>
</body></html>
