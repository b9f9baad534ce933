// Where Debian keeps nginx and its Brotli module.

export const nginxBinary = '/usr/sbin/nginx'
export const nginxBrotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
