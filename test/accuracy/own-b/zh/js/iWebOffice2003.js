var str = '';
str += '<object id="WebOffice" width="100%" height="100%" classid="clsid:23739A7E-5741-4D1C-88D5-D50B18F7C347" codebase="/oa/iWebOffice2003.ocx#version=6,6,0,0">';
str += '<div style="color:red">不能装载文档控件。请在检查浏览器的选项中检查浏览器的安全设置。</div>';
str += '</object>';
document.write(str);
