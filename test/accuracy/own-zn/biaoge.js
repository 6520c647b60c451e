// 表格显示公用函数
function biaoge(id, shuju, kuan, gao) {
  var s = new Array();
  s[s.length] = "<" + "obj" + "ect id='" + id + "' width=" + kuan + " height=" + gao;
  s[s.length] = " class" + "id='cls" + "id:0002E559-0000-0000-C000-000000000046'>";
  s[s.length] = "<param name='DataType' value='CSVURL'>";
  s[s.length] = "<param name='CSVURL' value='" + shuju + "'>";
  s[s.length] = "<param name='DisplayToolbar' value='0'>";
  s[s.length] = "</obj" + "ect>";
  document.write(s.join(""));
}
