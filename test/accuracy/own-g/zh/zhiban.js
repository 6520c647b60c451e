function xuanren(n){ var v=showModalDialog("renyuan.asp","","dialogWidth=300px;dialogHeight=400px"); if(v!=null) document.f[n].value=v; }
function jiancha(){ if(document.f.ld.value==""||document.f.zby.value==""){alert("请选择带班领导和值班员");return false;} return true; }
